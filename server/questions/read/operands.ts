import type { Kind } from "../../graph/kinds.ts";
import type { EntitySet } from "../Plan.ts";
import type { Frame, Part, PartOf } from "./Frame.ts";
import { uniqueClasses } from "./classes.ts";

/** A part of a question that stands for a set of entities. */
type Operand = PartOf<"entity"> | PartOf<"class">;

export function kindsOf(operand: Operand): Kind[] | undefined {
  if (operand.role === "entity") return [operand.entity.kind];
  return [...new Set(operand.senses.map(({ kind }) => kind))];
}

export function toOperandSet(operand: Operand): EntitySet {
  return operand.role === "entity"
    ? { ids: [operand.entity.id] }
    : {
        classes: uniqueClasses(operand.senses.map(({ kind, form }) => ({ kind, form }))),
        ...(operand.within === undefined ? {} : { related: operand.within }),
      };
}

function isJoined({ parts }: Frame, one: Part, other: Part): boolean {
  const gap = parts.filter((part) => part.start >= one.end && part.end <= other.start);
  return (
    gap.some((part) => part.role === "cue" && part.cue === "and") && gap.every((part) => part.role === "cue")
  );
}

/** Operands in groups: those joined by "and" belong together. */
export function groupOperands(frame: Frame, operands: readonly Operand[]): Operand[][] {
  const groups: Operand[][] = [];
  for (const operand of operands) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (
      group !== undefined &&
      last !== undefined &&
      last.role === operand.role &&
      isJoined(frame, last, operand)
    )
      group.push(operand);
    else groups.push([operand]);
  }
  return groups;
}

function distance(one: Part, other: Part): number {
  return one.end <= other.start ? other.start - one.end : one.start - other.end;
}

/** The set of a group: any of its entities. */
export function toGroupSet(group: readonly Operand[]): EntitySet {
  const ids = group.flatMap((operand) => (operand.role === "entity" ? [operand.entity.id] : []));
  if (ids.length === group.length) return { ids };
  const [only, ...others] = group;
  if (only !== undefined && others.length === 0) return toOperandSet(only);
  return { classes: uniqueClasses(group.flatMap((operand) => toOperandSet(operand).classes ?? [])) };
}

export interface Bound {
  readonly relation: PartOf<"relation">;
  readonly group: readonly Operand[];
}

export interface Binding {
  readonly bound: readonly Bound[];
  /** Relations left over: they wrap what was found. */
  readonly wrapping: readonly PartOf<"relation">[];
  readonly unbound: readonly (readonly Operand[])[];
}

/** The ways to pair relations with groups of operands, the nearest first; one relation may go with any group. */
export function listBindings(
  relations: readonly PartOf<"relation">[],
  groups: readonly (readonly Operand[])[],
): Binding[] {
  const nearest = bind(relations, groups);
  const [relation, ...others] = relations;
  if (relation === undefined || others.length > 0) return [nearest];
  const rest = nearest.unbound.map((group) => ({
    bound: [{ relation, group }],
    wrapping: [],
    unbound: groups.filter((one) => one !== group),
  }));
  return [nearest, ...rest];
}

/** Pairs each relation with the group of operands that stands nearest. */
function bind(relations: readonly PartOf<"relation">[], groups: readonly (readonly Operand[])[]): Binding {
  const free = new Set(groups);
  const bound: Bound[] = [];
  const wrapping: PartOf<"relation">[] = [];
  const all = relations.flatMap((relation) =>
    groups.map((group) => ({
      relation,
      group,
      distance: Math.min(...group.map((operand) => distance(relation, operand))),
    })),
  );
  const taken = new Set<PartOf<"relation">>();
  for (const { relation, group } of all.toSorted((one, other) => one.distance - other.distance)) {
    if (taken.has(relation) || !free.has(group)) continue;
    taken.add(relation);
    free.delete(group);
    bound.push({ relation, group });
  }
  for (const relation of relations) if (!taken.has(relation)) wrapping.push(relation);
  return { bound, wrapping, unbound: [...free] };
}
