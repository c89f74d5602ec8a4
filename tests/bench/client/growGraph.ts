import type { Entity } from "../../../client/graph/Entity.ts";
import type { Graph } from "../../../client/graph/Graph.ts";
import { kinds } from "../../../client/graph/Kind.ts";
import type { Relation } from "../../../client/graph/Relation.ts";

const names = [
  {
    en: "technical committee",
    ru: "Технический комитет по стандартизации",
    kk: "Стандарттау жөніндегі техникалық комитет",
  },
  { en: "working group", ru: "Рабочая группа по межгосударственному сотрудничеству", kk: "Жұмыс тобы" },
  {
    en: "International standard for conformity assessment",
    ru: "Международный стандарт",
    kk: "Халықаралық стандарт",
  },
] as const;
const types = ["GOVERNS", "MEMBER_OF", "COORDINATES_WITH"] as const;
/** The entity that has so many more relations than are shown. */
export const hubId = "e0";
const hubReserve = 60;

/** Mulberry32: the same numbers in every run. */
function createNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

function toEntity(index: number): Entity {
  const { en, ru, kk } = names[index % names.length] ?? names[0];
  return {
    id: `e${index}`,
    kind: kinds[index % kinds.length] ?? "BODY",
    form: null,
    dataset: "grown",
    collective: false,
    names: { en: `${en} ${index}`, ru: `${ru} ${index}`, kk: `${kk} ${index}` },
    abbreviations: {},
    otherNames: {},
    datedNames: [],
    begin: null,
    end: null,
    degree: 0,
  };
}

/**
 * A scale-free graph (each newcomer is related to two others, the well-related sooner) of so many entities, always
 * the same one; and sixty more that only the hub is related to, to be expanded.
 */
export function growGraph(size: number): { readonly graph: Graph; readonly shown: readonly string[] } {
  const random = createNumbers(size);
  const shown = Array.from({ length: size }, (_, index) => `e${index}`);
  const relations: Relation[] = [];
  const ends: number[] = [0];
  const relate = (from: number, to: number) => {
    const type = types[relations.length % types.length] ?? "GOVERNS";
    const id = `r${relations.length}`;
    relations.push({
      id,
      type,
      from: `e${from}`,
      to: `e${to}`,
      begin: null,
      end: null,
      basis: "STATED",
      cited: true,
    });
    ends.push(from, to);
  };
  // First of all, so that the first page of an expansion brings them.
  for (let index = size; index < size + hubReserve; index += 1) relate(index, 0);
  ends.length = 1;
  for (let index = 1; index < size; index += 1) {
    for (let link = 0; link < 2; link += 1) relate(index, ends[Math.floor(random() * ends.length)] ?? 0);
  }
  const entities = Array.from({ length: size + hubReserve }, (_, index) => toEntity(index));
  return {
    shown,
    graph: {
      entities: new Map(entities.map((entity) => [entity.id, entity])),
      relations: new Map(relations.map((relation) => [relation.id, relation])),
    },
  };
}

/** An organization with nothing but committees, so many that no map shows them at once. */
export function growHub(members: number): Graph {
  const entities = Array.from({ length: members + 1 }, (_, index) => ({
    ...toEntity(index),
    kind: index === 0 ? ("ORGANIZATION" as const) : ("COMMITTEE" as const),
    degree: index === 0 ? members : 1,
  }));
  const relations = entities.slice(1).map(({ id }): Relation => ({
    id: `r-${id}`,
    type: "PART_OF",
    from: id,
    to: hubId,
    begin: null,
    end: null,
    basis: "STATED",
    cited: true,
  }));
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
  };
}
