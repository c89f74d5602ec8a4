import type { ExploreContext } from "../explore/ExploreContext.ts";
import { AppError } from "../graph/AppError.ts";
import type { Language } from "../graph/chooseText.ts";
import type { Answer } from "./Answer.ts";
import { answer, offerReadings, refuse } from "./createAnswer.ts";
import { readByEvidence } from "./evidence/readByEvidence.ts";
import { grammars } from "./lexicon/createLexicon.ts";
import { withoutCourtesy } from "./link/withoutCourtesy.ts";
import {
  MOST_READINGS,
  SAME_COST,
  listDefinitePlans,
  listSenses,
  runFirstThatHolds,
  type Ran,
} from "./runReadings.ts";
import { listPlanIds } from "./toChips.ts";
import { languages, understand, type Understood } from "./understand.ts";

export interface AskRequest {
  readonly question: string;
  readonly language?: Language | null | undefined;
}

const LONGEST_QUESTION = 300;

function requireQuestion(text: string): void {
  if (text.length <= 2 * LONGEST_QUESTION && Array.from(text).length <= LONGEST_QUESTION) return;
  const message = `\`question\` is longer than ${LONGEST_QUESTION} characters: shorten it.`;
  throw new AppError("BAD_USER_INPUT", message, { facts: { argument: "question", limit: LONGEST_QUESTION } });
}

/** The answer to a question as it was understood; undefined where it wasn't. */
async function answerUnderstood(
  context: ExploreContext,
  understood: Understood,
  language: Language,
): Promise<Answer | undefined> {
  const [best, ...others] = understood.readings;
  if (best === undefined) return answerByEvidence(context, understood, { language });
  const named = listPlanIds(best.plan).toSorted().join(" ");
  const near = others.filter(
    ({ cost, plan }) =>
      cost - best.cost < SAME_COST &&
      plan.operation === best.plan.operation &&
      listPlanIds(plan).toSorted().join(" ") !== named,
  );
  const plans = best.frame.unverified.length > 0 ? [best.plan] : [best, ...near].flatMap(listSenses);
  const definite = best.frame.unverified.length > 0 ? [] : await listDefinitePlans(context, best);
  if (definite.length > 1) return offerReadings(context, definite, language);
  const unique = [...new Map(plans.map((plan) => [JSON.stringify(plan), plan])).values()];
  if (unique.length > 1) return offerReadings(context, unique.slice(0, MOST_READINGS), language);
  const ran = await runFirstThatHolds(context, understood.readings);
  if (ran?.outcome.holds === true) return answer(context, ran, language);
  return answerByEvidence(context, understood, { language, nothing: ran });
}

/** What can't be read word by word, or holds nothing as it was read, may still be said by a fact. */
async function answerByEvidence(
  context: ExploreContext,
  understood: Understood,
  { language, nothing }: { readonly language: Language; readonly nothing?: Ran | undefined },
): Promise<Answer | undefined> {
  // What was read and holds nothing spoke of a relation: another one is no answer.
  const ran = (await readByEvidence(context, understood, { claimsAlone: nothing !== undefined })) ?? nothing;
  return ran === undefined ? undefined : answer(context, ran, language);
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
  const asked = await understand(context, text);
  const tongue = language ?? languages[asked.language];
  const answered = await answerUnderstood(context, asked, tongue);
  if (answered !== undefined) return answered;
  for (const plainer of withoutCourtesy(text, Object.values(grammars))) {
    const understood = await understand(context, plainer);
    const plain = await answerUnderstood(context, understood, language ?? languages[understood.language]);
    if (plain !== undefined) return plain;
  }
  return refuse(context, asked, tongue);
}
