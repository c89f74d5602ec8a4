import { chooseText } from "../../graph/chooseText.ts";
import type { Answer } from "../../questions/Answer.ts";

/** A row of `tests/questions/*.csv`. */
export interface ExpectedAnswer {
  readonly meaning: string;
  readonly shape: string;
  readonly language: "en" | "ru" | "kk";
  readonly question: string;
  readonly status: string;
  /** Ids, `value:…`, `type:…`, `yes` or `no`, joined by `|`; other right answers after ` // `. */
  readonly expected: string;
}

/** How an answer compares: `wrong` is the worst, for it was given as an answer. */
export type Verdict = "right" | "missed" | "wrong";

function hasValue({ values, language, plan, subgraph }: Answer, wanted: string): boolean {
  // A day that a relation began tells when as well as a claim does.
  if (plan?.operation === "dates" && subgraph.relations.some(({ begin }) => begin === wanted)) return true;
  return values.some(({ text, claim }) => {
    if (claim !== null)
      return (
        claim.value === wanted ||
        chooseText(claim, "value", language)?.text === wanted ||
        isWithin(claim.value, wanted)
      );
    return text.replace(/[\s,.\u00A0\u202F]/gu, "") === wanted || text === wanted || text.includes(wanted);
  });
}

/** A day answers a question for its year. */
function isWithin(value: string | null, wanted: string): boolean {
  return /^\d{4}(?:-\d\d)?$/u.test(wanted) && (value?.startsWith(`${wanted}-`) ?? false);
}

/** Whether an answer is to a question for yes or no. */
function isChecked({ plan }: Answer): boolean {
  return plan?.operation === "check" || (plan?.operation === "first" && plan.supposed !== undefined);
}

function fits(answer: Answer, shape: string, tokens: readonly string[]): boolean {
  const { plan, entities } = answer;
  const ids = tokens.filter((token) => !/^(?:value:|type:|yes$|no$)/u.test(token));
  const found = new Set(entities.map(({ id }) => id));
  const hasIds = ids.every((id) => found.has(id));
  // A way passes other entities as well.
  const areIds = shape === "path" || tokens.includes("yes") ? hasIds : hasIds && found.size === ids.length;
  if (ids.length > 0 && !areIds) return false;
  return tokens.every((token) => {
    if (token.startsWith("value:")) return hasValue(answer, token.slice("value:".length));
    if (token.startsWith("type:"))
      return plan?.operation === "meaning" && plan.types.includes(token.slice("type:".length));
    if (token === "yes") return isChecked(answer) && !/^(?:No|Нет|Жоқ)\./u.test(answer.text);
    return token !== "no" || /^(?:No|Нет|Жоқ)\./u.test(answer.text);
  });
}

/** Compares an answer with what a question set expects. */
export function judgeAnswer(answer: Answer, { shape, status, expected }: ExpectedAnswer): Verdict {
  const isGiven = answer.status === "ANSWERED";
  // Either of two refusals may be as honest.
  if (!status.split("/").includes(answer.status)) return isGiven ? "wrong" : "missed";
  if (!isGiven || expected === "") return "right";
  const isRight = expected.split(" // ").some((way) => fits(answer, shape, way.split("|")));
  return isRight ? "right" : "wrong";
}
