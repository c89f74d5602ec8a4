import type { EntitySet, Plan } from "../Plan.ts";
import type { ClassSense, Frame, Part } from "./Frame.ts";
import type { Reading } from "./Reading.ts";

/** A class that a question speaks of as if there were one of it: "the bureau", or a name that is also a class. */
export interface Definite {
  readonly classes: readonly ClassSense[];
  /** The plan for one of them. */
  readonly planFor: (id: string) => Plan;
}

const plurals = {
  en: /s$/iu,
  ru: /(?:ы|и|а|я|ов|ев|ей|ам|ям|ами|ями|ах|ях|ых|их|ые|ие)$/iu,
  kk: /(?:лар|лер|дар|дер|тар|тер)\p{L}*$/iu,
};

function isSingular({ question: { words }, language }: Frame, { end }: Part): boolean {
  return !plurals[language].test(words[end - 1]?.token.text ?? "");
}

/** Puts an entity where a plan names a class, or another entity. */
function replaceIn(plan: Plan, isMeant: (set: EntitySet) => boolean, id: string): Plan {
  const replaced: Plan = JSON.parse(
    JSON.stringify(plan, (key, value: EntitySet) => (key === "to" && isMeant(value) ? { ids: [id] } : value)),
  );
  return replaced;
}

function fits(set: EntitySet, senses: readonly ClassSense[]): boolean {
  return (
    set.classes?.length === senses.length &&
    set.classes.every(
      (one, index) => one.kind === senses[index]?.kind && (one.form ?? null) === senses[index]?.form,
    )
  );
}

/** What a reading takes for the only one of a class, if there is such a thing in it. */
export function findDefinite({ frame, plan }: Reading): Definite | undefined {
  for (const part of frame.entities)
    if (part.classes.length > 0 && isSingular(frame, part)) {
      const id = part.entity.id;
      return {
        classes: part.classes,
        planFor: (other) => replaceIn(plan, ({ ids }) => ids?.[0] === id, other),
      };
    }
  const part = frame.classes.find((one) => isSingular(frame, one));
  if (part === undefined || !JSON.stringify(plan).includes('"to":{"classes"')) return undefined;
  return {
    classes: part.senses,
    planFor: (other) => replaceIn(plan, (set) => fits(set, part.senses), other),
  };
}
