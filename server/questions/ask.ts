import type { ExploreContext } from "../explore/ExploreContext.ts";
import { AppError } from "../graph/AppError.ts";
import type { Language } from "../graph/chooseText.ts";
import { toDayWindow } from "../graph/dayWindow.ts";
import type { Answer } from "./Answer.ts";
import { answer, offerReadings, refuse } from "./createAnswer.ts";
import { MOST_READINGS, listDefinitePlans, listSenses, runFirstThatHolds } from "./runReadings.ts";
import { listPlanIds } from "./toChips.ts";
import { languages, understand } from "./understand.ts";

export interface AskRequest {
  readonly question: string;
  readonly language?: Language | null | undefined;
  /** As of when, unless the question names a date itself. */
  readonly validAt?: string | null | undefined;
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
 * @throws AppError `BAD_USER_INPUT` for a question that is too long, and for anything but a date to answer as of.
 */
export async function ask(
  context: ExploreContext,
  { question: text, language, validAt }: AskRequest,
): Promise<Answer> {
  requireQuestion(text);
  toDayWindow(validAt);
  const understood = await understand(context, text);
  const tongue = language ?? languages[understood.language];
  const [best, ...others] = understood.readings;
  if (best === undefined) return refuse(context, understood, tongue);
  const date = best.frame.dates.length > 0 ? undefined : (validAt ?? undefined);
  const named = listPlanIds(best.plan).toSorted().join(" ");
  const near = others.filter(
    ({ cost, plan }) =>
      cost - best.cost < SAME_COST &&
      plan.operation === best.plan.operation &&
      listPlanIds(plan).toSorted().join(" ") !== named,
  );
  const plans = best.frame.unverified.length > 0 ? [best.plan] : [best, ...near].flatMap(listSenses);
  const definite = best.frame.unverified.length > 0 ? [] : await listDefinitePlans(context, best);
  if (definite.length > 1) return offerReadings(context, { plans: definite, language: tongue, date });
  const unique = [...new Map(plans.map((plan) => [JSON.stringify(plan), plan])).values()];
  if (unique.length > 1)
    return offerReadings(context, { plans: unique.slice(0, MOST_READINGS), language: tongue, date });
  const ran = await runFirstThatHolds(context, understood.readings, date);
  return ran === undefined ? refuse(context, understood, tongue) : answer(context, ran, tongue);
}
