import { AppError } from "../graph/AppError.ts";
import { chooseText, type Language } from "../graph/chooseText.ts";
import { checkRange } from "../graph/checkRange.ts";
import type { ExploreContext } from "../explore/ExploreContext.ts";
import { search } from "../explore/search.ts";
import { toLanguageCode } from "../explore/toLanguage.ts";
import { foldLetters } from "../language/foldLetters.ts";
import { ask } from "./ask.ts";
import { createLoadQualifiers, lexiconOf } from "./understand.ts";
import type { LanguageLexicon } from "./lexicon/Lexicon.ts";
import { linkQuestion } from "./link/linkQuestion.ts";
import { toQuestion } from "./link/Question.ts";
import { nameApart } from "./say/nameApart.ts";
import { suggestQuestions } from "./suggestQuestions.ts";

interface CompletionsRequest {
  readonly text: string;
  readonly language?: Language | null | undefined;
  readonly first: number;
}

/** How a typed text can go on. */
export interface Completion {
  readonly text: string;
  readonly added: string;
  readonly complete: boolean;
}

const MOST_COMPLETIONS = 50;
const LONGEST_TEXT = 300;
const MOST_TAIL_WORDS = 5;
/** How many completions are tried out as questions. */
const MOST_TRIED = 8;

const guesses: readonly (readonly [RegExp, Language])[] = [
  [/[әғқңөұүһі]/iu, "KK"],
  [/\p{Script=Cyrillic}/u, "RU"],
];

function guessLanguage(text: string): Language {
  return guesses.find(([letters]) => letters.test(text))?.[1] ?? "EN";
}

/** The ends of a text that may be an unfinished name, the longest first. */
function listTails(text: string): { readonly head: string; readonly tail: string }[] {
  const starts = [...text.matchAll(/(?<=^|\s)\S/gu)].map(({ index }) => index);
  return starts
    .slice(-MOST_TAIL_WORDS)
    .map((start) => ({ head: text.slice(0, start), tail: text.slice(start) }))
    .filter(({ tail }) => tail.trim().length > 1);
}

/** Entities whose names go on from the end of the text. */
async function completeNames(
  context: ExploreContext,
  text: string,
  language: Language,
): Promise<Completion[]> {
  for (const { head, tail } of listTails(text)) {
    const hits = await search(context, {
      text: tail.slice(0, 200),
      language: toLanguageCode(language),
      first: 6,
    });
    const begun = hits.filter(({ score }) => score >= 0.5);
    if (begun.length === 0) continue;
    const loaded = await Promise.all(begun.map(({ id }) => context.lookUps.entities.load(id)));
    const entities = await nameApart(
      context,
      loaded.filter((entity) => entity !== null),
      language,
    );
    return Array.from(entities.values(), (entity) => {
      const bare = chooseText(entity, "name", language)?.text ?? entity.id;
      const name = entity.qualifier === undefined ? bare : `${bare} (${entity.qualifier})`;
      return { text: `${head}${name}`, added: name, complete: false };
    });
  }
  return [];
}

/** Phrases of the vocabulary that go on from the last word. */
function completePhrases(text: string, { phrases }: LanguageLexicon, first: number): Completion[] {
  const match = /(?<head>.*?)(?<tail>\S{2,})$/u.exec(text);
  const head = match?.groups?.["head"] ?? text;
  const tail = foldLetters(match?.groups?.["tail"] ?? "");
  if (tail === "") return [];
  return phrases
    .filter(({ isExact, words }) => !isExact && words[0]?.folded.startsWith(tail) === true)
    .toSorted((one, other) => one.text.length - other.text.length)
    .slice(0, first)
    .map((phrase) => ({ text: `${head}${phrase.text}`, added: phrase.text, complete: false }));
}

/** Whether a text can be asked as it stands. */
async function isComplete(context: ExploreContext, text: string): Promise<boolean> {
  if (text.length > LONGEST_TEXT) return false;
  const { status } = await ask(context, { question: text });
  return status === "ANSWERED" || status === "EMPTY";
}

/** Questions about what has been named already. */
async function completeQuestions(
  context: ExploreContext,
  text: string,
  language: Language,
): Promise<Completion[]> {
  const question = toQuestion(text);
  if (question.words.length === 0) return [];
  const vocabulary = await (await context.versions.current()).vocabulary();
  const linked = await linkQuestion(context.database, question, {
    lexicon: lexiconOf(vocabulary),
    loadQualifiers: createLoadQualifiers(context),
  });
  const hasName = linked.some(({ segmentations }) =>
    segmentations[0]?.items.some(({ senses }) => senses.some(({ role }) => role === "entity")),
  );
  if (!hasName) return [];
  const suggestions = await suggestQuestions(context, { question, linked, language });
  return suggestions.map(({ question: whole }) => ({ text: whole, added: whole, complete: true }));
}

/**
 * How a question that is being typed can go on: names and phrases from its last words on, then whole questions about what
 * it names.
 * @throws AppError `BAD_USER_INPUT`
 */
export async function completions(
  context: ExploreContext,
  { text, language, first }: CompletionsRequest,
): Promise<Completion[]> {
  checkRange("first", first, { minimum: 1, maximum: MOST_COMPLETIONS });
  if (Array.from(text).length > LONGEST_TEXT) {
    const message = `\`text\` is longer than ${LONGEST_TEXT} characters: shorten it.`;
    throw new AppError("BAD_USER_INPUT", message, { facts: { argument: "text", limit: LONGEST_TEXT } });
  }
  const tongue = language ?? guessLanguage(text);
  const vocabulary = await (await context.versions.current()).vocabulary();
  const lexicon = lexiconOf(vocabulary)[toLanguageCode(tongue)];
  const [names, questions] = await Promise.all([
    completeNames(context, text, tongue),
    completeQuestions(context, text, tongue),
  ]);
  const begun = [...names, ...completePhrases(text, lexicon, first)];
  const tried = await Promise.all(
    begun
      .slice(0, MOST_TRIED)
      .map(async (one) => ({ ...one, complete: await isComplete(context, one.text) })),
  );
  const all = [...tried, ...begun.slice(MOST_TRIED), ...questions];
  return [...new Map(all.map((one) => [one.text, one])).values()].slice(0, first);
}
