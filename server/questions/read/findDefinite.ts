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
  ru: /(?:ы|и|а|я|ов|ев|ей|ий|ам|ям|ами|ями|ах|ях|ых|их|ые|ие)$/iu,
  kk: /(?:лар|лер|дар|дер|тар|тер)\p{L}*$/iu,
};

/** The endings of a Russian noun in the singular, after a consonant: "совета" is no plural, though "дома" can be. */
const singularAfterConsonant = /^(?:|а|у|ом|е)$/u;

/** Whether a word is the label of a class in the singular, or a case of it. */
function isCaseOf(word: string, label: string | null): boolean {
  const last = label?.toLowerCase().split(" ").at(-1) ?? "";
  if (word === last) return true;
  return (
    /[бвгджзклмнпрстфхцчшщ]$/u.test(last) &&
    word.startsWith(last) &&
    singularAfterConsonant.test(word.slice(last.length))
  );
}

function isSingular({ question: { words }, language, vocabulary }: Frame, part: Part): boolean {
  const word = words[part.end - 1]?.token.text.toLowerCase() ?? "";
  if (!plurals[language].test(word)) return true;
  if (/^(?:это|этого|этому|этим|этом|этот|эта|этой|эту)$/iu.test(words[part.start - 1]?.token.text ?? ""))
    return true;
  const classes = part.role === "class" ? part.senses : part.role === "entity" ? part.classes : [];
  return (
    language === "ru" &&
    classes.some(({ kind, form }) =>
      vocabulary.forms.some(
        (one) =>
          one.kind === kind &&
          one.name === form &&
          one.labelRu !== one.pluralRu &&
          isCaseOf(word, one.labelRu),
      ),
    )
  );
}

/** "Цель соглашения": in the genitive, what looks like "соглашения" in the plural is one. */
function isOneInGenitive({ question: { words }, language }: Frame, { end }: Part): boolean {
  const word = words[end - 1]?.token.text ?? "";
  return language === "ru" && !/(?:ов|ев|ей|ий|ых|их|[бвгджзклмнпрстфхцчшщ])$/iu.test(word);
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
    !set.related?.length &&
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
  const owner = frame.classes.find((one) => isSingular(frame, one) || isOneInGenitive(frame, one));
  if (owner !== undefined && plan.operation === "claims" && fits(plan.set, owner.senses))
    return { classes: owner.senses, planFor: (id) => ({ ...plan, set: { ids: [id] } }) };
  if (part === undefined || !JSON.stringify(plan).includes('"to":{"classes"')) return undefined;
  return {
    classes: part.senses,
    planFor: (other) => replaceIn(plan, (set) => fits(set, part.senses), other),
  };
}
