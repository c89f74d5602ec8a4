import type { ExploreContext } from "../explore/ExploreContext.ts";
import { AppError } from "../graph/AppError.ts";
import type { Language } from "../graph/chooseText.ts";
import type { Answer } from "./Answer.ts";
import { answer, offerReadings, refuse } from "./createAnswer.ts";
import { readByEvidence } from "./evidence/readByEvidence.ts";
import { MOST_READINGS, listDefinitePlans, listSenses, runFirstThatHolds, type Ran } from "./runReadings.ts";
import { listPlanIds } from "./toChips.ts";
import { languages, understand, type Understood } from "./understand.ts";

export interface AskRequest {
  readonly question: string;
  readonly language?: Language | null | undefined;
}

const LONGEST_QUESTION = 300;

/** Readings this near to the best are meant as well. */
const SAME_COST = 0.01;

function requireQuestion(text: string): void {
  if (text.length <= 2 * LONGEST_QUESTION && Array.from(text).length <= LONGEST_QUESTION) return;
  const message = `\`question\` is longer than ${LONGEST_QUESTION} characters: shorten it.`;
  throw new AppError("BAD_USER_INPUT", message, { facts: { argument: "question", limit: LONGEST_QUESTION } });
}

/**
 * Answers a question about the structure of what is loaded: link → read → run → say. Nothing is guessed: a question with a
 * word that stands for nothing here is refused, and one that can be read in several ways is handed back.
 * @throws AppError `BAD_USER_INPUT` for a question that is too long.
 */
export async function ask(
  context: ExploreContext,
  { question: text, language }: AskRequest,
): Promise<Answer> {
  requireQuestion(text);
  const understood = await understand(context, text);
  const tongue = language ?? languages[understood.language];
  const [best, ...others] = understood.readings;
  if (best === undefined) return answerByEvidence(context, understood, { language: tongue });
  const named = listPlanIds(best.plan).toSorted().join(" ");
  const near = others.filter(
    ({ cost, plan }) =>
      cost - best.cost < SAME_COST &&
      plan.operation === best.plan.operation &&
      listPlanIds(plan).toSorted().join(" ") !== named,
  );
  const plans = best.frame.unverified.length > 0 ? [best.plan] : [best, ...near].flatMap(listSenses);
  const definite = best.frame.unverified.length > 0 ? [] : await listDefinitePlans(context, best);
  if (definite.length > 1) return offerReadings(context, definite, tongue);
  const unique = [...new Map(plans.map((plan) => [JSON.stringify(plan), plan])).values()];
  if (unique.length > 1) return offerReadings(context, unique.slice(0, MOST_READINGS), tongue);
  const ran = await runFirstThatHolds(context, understood.readings);
  if (ran?.outcome.holds === true) return answer(context, ran, tongue);
  return answerByEvidence(context, understood, { language: tongue, nothing: ran });
}

/** What can't be read word by word, or holds nothing as it was read, may still be said by a fact. */
async function answerByEvidence(
  context: ExploreContext,
  understood: Understood,
  { language, nothing }: { readonly language: Language; readonly nothing?: Ran | undefined },
): Promise<Answer> {
  const ran = (await readByEvidence(context, understood)) ?? nothing;
  return ran === undefined ? refuse(context, understood, language) : answer(context, ran, language);
}
