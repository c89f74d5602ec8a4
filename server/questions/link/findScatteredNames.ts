import { listNames } from "../../language/EntityNames.ts";
import type { Database } from "../../neo4j/createDatabase.ts";
import { findNamed } from "../../explore/findNamed.ts";
import { analyse, findFormCost, MOST_CANDIDATES, toSense, toTerms } from "./entityNames.ts";
import type { EntitySense } from "./Item.ts";
import type { Question } from "./Question.ts";

const FEWEST_WORDS = 2;

/** An entity with the words of a question that name it, wherever they stand. */
export interface ScatteredName {
  readonly entity: EntitySense;
  readonly places: readonly number[];
}

/**
 * The entities that a question names by words that don't stand together: "why did ISO and IEC conclude an agreement" names
 * the agreement of ISO and IEC. Those with the longest names, all of whose words are there.
 */
export async function findScatteredNames(
  database: Pick<Database, "read">,
  question: Question,
  isSilent: (folded: string) => boolean,
): Promise<ScatteredName[]> {
  const places = [...question.words.keys()].filter(
    (place) => !isSilent(question.words[place]?.typed.folded ?? ""),
  );
  const text = toTerms(places.flatMap((place) => question.words[place] ?? []));
  if (text === "") return [];
  const entities = await database.read(findNamed, { text, limit: MOST_CANDIDATES });
  const found = entities.flatMap((entity) =>
    listNames(entity).flatMap((name): ScatteredName[] => {
      const words = analyse(name.text, name.language).filter(({ folded }) => !isSilent(folded));
      if (name.type === "ABBREVIATION" || words.length < FEWEST_WORDS) return [];
      const taken: number[] = [];
      for (const word of words) {
        const place = places.find((one) => {
          const typed = question.words[one]?.typed;
          return typed !== undefined && !taken.includes(one) && findFormCost(typed, word) !== undefined;
        });
        if (place === undefined) return [];
        taken.push(place);
      }
      const span = { start: Math.min(...taken), end: Math.max(...taken) + 1 };
      return [{ entity: toSense(question, entity, { name, cost: 0, span }), places: taken }];
    }),
  );
  const longest = Math.max(0, ...found.map((one) => one.places.length));
  const best = found.filter((one) => one.places.length === longest);
  return [...new Map(best.map((one) => [one.entity.id, one])).values()];
}
