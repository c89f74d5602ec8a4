import type { DatedName, Entity } from "./Entity.ts";
import type { Graph } from "./Graph.ts";
import { type Language, languages } from "./Language.ts";
import { datesOf, type Moment } from "./Moment.ts";
import { type DayRange, daysBetween, overlap } from "./PartialDate.ts";

type Names = Entity["names"];
type Named = Pick<Entity, "names" | "datedNames">;

const timeOf = ({ from, until }: DatedName) => daysBetween(from, until);

/** The name that may have been in use on some of the days: the latest of several, the primary name where there is none. */
function nameOn({ names, datedNames }: Named, language: Language, days: DayRange): string | undefined {
  const used = datedNames
    .filter((name) => name.language === language && overlap(timeOf(name), days))
    .toSorted((one, other) => timeOf(other).first - timeOf(one).first);
  return used[0]?.text ?? names[language];
}

/** One name, or both where they differ. */
function join(before: string | undefined, after: string | undefined): string | undefined {
  return before === undefined || after === undefined || before === after ? after : `${before} → ${after}`;
}

/**
 * An entity under the name that it had at a date. Between two dates its names say both where they differ: "A → B".
 * The entity itself where it never had another name, or where there is no date.
 */
export function namedAt<Item extends Named>(entity: Item, moment: Moment): Item {
  if (entity.datedNames.length === 0) return entity;
  const [before, after = before] = datesOf(moment);
  if (before === undefined || after === undefined) return entity;
  const names: Partial<Record<Language, string>> = {};
  for (const language of languages) {
    const name = join(nameOn(entity, language, before), nameOn(entity, language, after));
    if (name !== undefined) names[language] = name;
  }
  return { ...entity, names: names satisfies Names };
}

/** A graph whose entities bear the names that they had at a date; itself where none had another. */
export function graphNamedAt(graph: Graph, moment: Moment): Graph {
  if (moment.date === null || ![...graph.entities.values()].some(({ datedNames }) => datedNames.length > 0))
    return graph;
  return {
    ...graph,
    entities: new Map(Array.from(graph.entities, ([id, entity]) => [id, namedAt(entity, moment)])),
  };
}

/** Whether the name of an entity on one of two dates isn't that on the other, in whatever language. */
export function isRenamed(entity: Named, before: DayRange, after: DayRange): boolean {
  return (
    entity.datedNames.length > 0 &&
    languages.some((language) => nameOn(entity, language, before) !== nameOn(entity, language, after))
  );
}
