import type { ExploreContext } from "../explore/ExploreContext.ts";
import { AppError } from "../graph/AppError.ts";
import type { Language } from "../graph/chooseText.ts";
import { toDayWindow } from "../graph/dayWindow.ts";
import type { Answer } from "./Answer.ts";
import { answer, offerReadings, refuse } from "./createAnswer.ts";
import { readByEvidence } from "./evidence/readByEvidence.ts";
import { readByValue } from "./evidence/readByValue.ts";
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
  /** As of when, unless the question names a date itself. */
  readonly validAt?: string | null | undefined;
}

const LONGEST_QUESTION = 300;

function requireQuestion(text: string): void {
  if (text.length <= 2 * LONGEST_QUESTION && Array.from(text).length <= LONGEST_QUESTION) return;
  const message = `\`question\` is longer than ${LONGEST_QUESTION} characters: shorten it.`;
  throw new AppError("BAD_USER_INPUT", message, { facts: { argument: "question", limit: LONGEST_QUESTION } });
}

/** In what language an answer is given, and as of which date. */
interface Spoken {
  readonly language: Language;
  readonly validAt: string | undefined;
}

/** The answer to a question as it was understood; undefined where it wasn't. */
async function answerUnderstood(
  context: ExploreContext,
  understood: Understood,
  { language, validAt }: Spoken,
): Promise<Answer | undefined> {
  const [best, ...others] = understood.readings;
  if (best === undefined) return answerByEvidence(context, understood, { language, date: validAt });
  const date = best.frame.dates.length > 0 ? undefined : validAt;
  const named = listPlanIds(best.plan).toSorted().join(" ");
  const near = others.filter(
    ({ cost, plan }) =>
      cost - best.cost < SAME_COST &&
      plan.operation === best.plan.operation &&
      listPlanIds(plan).toSorted().join(" ") !== named,
  );
  const plans = best.frame.unverified.length > 0 ? [best.plan] : [best, ...near].flatMap(listSenses);
  const definite = best.frame.unverified.length > 0 ? [] : await listDefinitePlans(context, best);
  if (definite.length > 1) return offerReadings(context, { plans: definite, language, date });
  const unique = [...new Map(plans.map((plan) => [JSON.stringify(plan), plan])).values()];
  if (unique.length > 1)
    return offerReadings(context, { plans: unique.slice(0, MOST_READINGS), language, date });
  const ran = await runFirstThatHolds(context, understood.readings, date);
  // What holds nothing as of a date may have held at another.
  if (ran !== undefined && (ran.outcome.holds || date !== undefined)) return answer(context, ran, language);
  return answerByEvidence(context, understood, { language, date, nothing: ran });
}

interface Evidenced {
  readonly language: Language;
  readonly date: string | undefined;
  /** What was read, and holds nothing. */
  readonly nothing?: Ran | undefined;
}

/** What can't be read word by word, or holds nothing as it was read, may still be said by a fact. */
async function answerByEvidence(
  context: ExploreContext,
  understood: Understood,
  { language, date, nothing }: Evidenced,
): Promise<Answer | undefined> {
  // What was read and holds nothing spoke of a relation: another one is no answer.
  const ran =
    (await readByEvidence(context, understood, { date, claimsAlone: nothing !== undefined })) ??
    nothing ??
    (await readByValue(context, understood, date));
  return ran === undefined ? undefined : answer(context, ran, language);
}

/**
 * Answers a question about the structure of what is loaded: link → read → run → say. What can't be read is answered by a
 * fact that says all of its words, if there is one, and tried once more without words to the hearer. Nothing is guessed: a
 * word that neither stands for anything here nor in the sentences of the answer leads to a refusal, and a question that can
 * be read in several ways is handed back.
 * @throws AppError `BAD_USER_INPUT` for a question that is too long, and for anything but a date to answer as of.
 */
export async function ask(
  context: ExploreContext,
  { question: text, language, validAt }: AskRequest,
): Promise<Answer> {
  requireQuestion(text);
  toDayWindow(validAt);
  const asked = await understand(context, text);
  const spoken = (understood: Understood): Spoken => ({
    language: language ?? languages[understood.language],
    validAt: validAt ?? undefined,
  });
  const answered = await answerUnderstood(context, asked, spoken(asked));
  if (answered !== undefined) return answered;
  for (const plainer of withoutCourtesy(text, Object.values(grammars))) {
    const understood = await understand(context, plainer);
    const plain = await answerUnderstood(context, understood, spoken(understood));
    if (plain !== undefined) return plain;
  }
  return refuse(context, asked, spoken(asked).language);
}
