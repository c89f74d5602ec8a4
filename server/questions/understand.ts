import type { ExploreContext } from "../explore/ExploreContext.ts";
import type { Vocabulary } from "../graph/Vocabulary.ts";
import type { Language } from "../graph/chooseText.ts";
import type { NameLanguage } from "../language/EntityNames.ts";
import type { Lexicon } from "./lexicon/Lexicon.ts";
import { createLexicon } from "./lexicon/createLexicon.ts";
import { type Question, toQuestion } from "./link/Question.ts";
import { type LinkedQuestion, linkQuestion } from "./link/linkQuestion.ts";
import type { LoadQualifiers } from "./link/findQualified.ts";
import { listQualifierKeys } from "./link/qualifiers.ts";
import type { Reading } from "./read/Reading.ts";
import { readQuestion } from "./read/readQuestion.ts";

export const languages = { en: "EN", ru: "RU", kk: "KK" } as const satisfies Record<NameLanguage, Language>;

/** Words change with what is loaded only. */
const lexicons = new WeakMap<Vocabulary, Lexicon>();

export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const known = lexicons.get(vocabulary) ?? createLexicon(vocabulary);
  lexicons.set(vocabulary, known);
  return known;
}

export interface Understood {
  readonly question: Question;
  readonly linked: readonly LinkedQuestion[];
  readonly language: NameLanguage;
  readonly readings: readonly Reading[];
}

/** What can stand in brackets after the name of an entity that is loaded. */
export function createLoadQualifiers({ versions, lookUps }: ExploreContext): LoadQualifiers {
  return async (id) => {
    const [version, entity] = await Promise.all([versions.current(), lookUps.entities.load(id)]);
    if (entity === null) return new Set();
    return listQualifierKeys(entity, {
      vocabulary: await version.vocabulary(),
      datasets: version.datasets,
    });
  };
}

/** A question isn't in a language that knows this many fewer of its words. */
const MOST_FOREIGN = 2;

function countUnknown({ segmentations }: LinkedQuestion): number {
  return Math.min(Infinity, ...segmentations.map(({ unknown }) => unknown.length));
}

/** Links and reads a question in the likeliest language in which it can be read. */
export async function understand(context: ExploreContext, text: string): Promise<Understood> {
  const { database, versions } = context;
  const loadQualifiers = createLoadQualifiers(context);
  const vocabulary = await (await versions.current()).vocabulary();
  const question = toQuestion(text);
  const lexicon = lexiconOf(vocabulary);
  if (question.words.length === 0) return { question, linked: [], language: "en", readings: [] };
  const tryWith = async (isThorough: boolean): Promise<Understood> => {
    const linked = await linkQuestion(database, question, { lexicon, isThorough, loadQualifiers });
    let partly: { language: NameLanguage; readings: readonly Reading[] } | undefined;
    const fewest = Math.min(...linked.map(countUnknown));
    for (const one of linked) {
      if (countUnknown(one) > fewest + MOST_FOREIGN) continue;
      const { language, segmentations } = one;
      const words = { question, language, vocabulary, lexicon: lexicon[language] };
      const readings = readQuestion(segmentations, words);
      if (readings[0]?.frame.unverified.length === 0) return { question, linked, language, readings };
      if (readings.length > 0) partly ??= { language, readings };
    }
    return { question, linked, ...(partly ?? { language: linked[0]?.language ?? "en", readings: [] }) };
  };
  const strict = await tryWith(false);
  if (strict.readings.length > 0) return strict;
  const thorough = await tryWith(true);
  return thorough.linked.length > 0 ? thorough : strict;
}
