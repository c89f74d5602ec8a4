import type { InLanguages } from "../../graph/chooseText.ts";
import type { Vocabulary } from "../../graph/Vocabulary.ts";
import type { NameLanguage } from "../../language/EntityNames.ts";
import { type Cue, cues, type Grammar } from "../grammar/Cue.ts";
import { english } from "../grammar/english.ts";
import { kazakh } from "../grammar/kazakh.ts";
import { russian } from "../grammar/russian.ts";
import { analysePhrase } from "./analysePhrase.ts";
import { isNominal } from "./isNominal.ts";
import type { LanguageLexicon, Lexicon, Phrase } from "./Lexicon.ts";
import type { Sense } from "./Sense.ts";

export const grammars: Readonly<Record<NameLanguage, Grammar>> = { en: english, ru: russian, kk: kazakh };

const suffixes = { en: "En", ru: "Ru", kk: "Kk" } as const;

interface Entry {
  readonly text: string;
  readonly sense: Sense;
}

function labelIn<Stem extends string>(
  record: InLanguages<NoInfer<Stem>>,
  stem: Stem,
  language: NameLanguage,
): string | null {
  return record[`${stem}${suffixes[language]}` as const];
}

/** A phrase and the preposition at its end, which a question may say first. */
const withPreposition = {
  en: /^(?<rest>\S+) (?<preposition>of|to|on|in|for|with|by|from|about|over|under)(?: the)?(?: (?<noun>\S+) of)?$/u,
  ru: /^(?<rest>\S+) (?<preposition>в|с|к|на|от|для|при|о|над|по|под|из|за)(?: (?<noun>\S+))?$/u,
  kk: undefined,
};

/** Labels are written for readers: without the dash that some end in. */
function toPhraseText(label: string): string {
  return label.replace(/[\s–—-]+$/u, "");
}

const CLASS_STEM = 5;

function isClassWord({ forms }: Vocabulary, noun: string, language: NameLanguage): boolean {
  const stem = noun.slice(0, CLASS_STEM);
  return forms.some(
    (form) => form.name === null && form.words[language].some((word) => word.startsWith(stem)),
  );
}

function listRelationEntries(vocabulary: Vocabulary, language: NameLanguage): Entry[] {
  return [...vocabulary.relationTypes.values()].flatMap((type) => {
    const label = labelIn(type, "label", language);
    const inverse = labelIn(type, "inverse", language);
    const toEntry = (text: string, isInverse: boolean, passiveOnly = false): Entry => ({
      text,
      sense: {
        role: "relation",
        type: type.name,
        inverse: isInverse,
        passiveOnly,
        nominal: isNominal(text, language, [label, inverse]),
      },
    });
    const verbs = type.verbs[language].flatMap((verb) => {
      const isInverse = verb.startsWith("<");
      const text = isInverse ? verb.slice(1) : verb;
      const passive =
        isInverse && language === "en" ? /^(?<verb>.+) by$/u.exec(text)?.groups?.["verb"] : undefined;
      const parts = withPreposition[language]?.exec(text)?.groups;
      const noun = parts?.["noun"];
      // "Works in the field of" can be said of a class: "in which fields does X work".
      const detached =
        noun === undefined || isClassWord(vocabulary, noun, language) ? parts?.["preposition"] : undefined;
      return [
        toEntry(text, isInverse),
        ...(passive === undefined ? [] : [toEntry(passive, true, true)]),
        ...(detached === undefined || passive !== undefined
          ? []
          : [withDetached(toEntry(parts?.["rest"] ?? "", isInverse), detached)]),
      ];
    });
    return [
      toEntry(type.name.replaceAll("_", " "), false),
      ...verbs,
      ...(label === null ? [] : [toEntry(toPhraseText(label), false)]),
      ...(inverse === null ? [] : [toEntry(toPhraseText(inverse), true)]),
    ];
  });
}

function withDetached({ text, sense }: Entry, detached: string): Entry {
  return { text, sense: sense.role === "relation" ? { ...sense, detached } : sense };
}

function listClassEntries({ forms }: Vocabulary, language: NameLanguage): Entry[] {
  return forms.flatMap((form) => {
    const sense: Sense = { role: "class", kind: form.kind, form: form.name };
    const texts = [
      labelIn(form, "label", language),
      labelIn(form, "plural", language),
      ...form.words[language],
    ];
    return texts.flatMap((text) => (text === null ? [] : [{ text, sense }]));
  });
}

function listPropertyEntries({ properties }: Vocabulary, language: NameLanguage): Entry[] {
  return [...properties.values()].flatMap((property) => {
    const sense: Sense = { role: "property", name: property.name, valueType: property.valueType };
    const texts = [labelIn(property, "label", language), ...property.words[language]];
    return texts.flatMap((text) => (text === null ? [] : [{ text, sense }]));
  });
}

function listCueEntries({ words }: Grammar): Entry[] {
  return cues.flatMap((cue) =>
    (words[cue] ?? "")
      .split("|")
      .filter((text) => text !== "")
      .map((text): Entry => ({ text, sense: { role: "cue", cue } })),
  );
}

function toPhraseKey(text: string, language: NameLanguage): string {
  return analysePhrase(text, language)
    .map(({ folded }) => folded)
    .join(" ");
}

function isSameSense(one: Sense, other: Sense): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Words of the grammar that mean what they mean there, even where the vocabulary lists them as well. */
const strongCues: ReadonlySet<Cue> = new Set([
  "who",
  "what",
  "which",
  "where",
  "when",
  "howMany",
  "have",
  "be",
  "do",
]);

interface Gathered {
  readonly text: string;
  readonly isExact: boolean;
  readonly senses: Sense[];
}

function createLanguageLexicon(vocabulary: Vocabulary, language: NameLanguage): LanguageLexicon {
  const gathered = new Map<string, Gathered>();
  const cueOf = new Map<string, Cue>();
  const defaults = new Map<Cue, Sense[]>();
  const cueEntries = listCueEntries(grammars[language]);
  for (const { text, sense } of cueEntries)
    if (sense.role === "cue" && strongCues.has(sense.cue)) cueOf.set(toPhraseKey(text, language), sense.cue);
  const add = ({ text, sense }: Entry, isExact: boolean) => {
    const key = toPhraseKey(text, language);
    if (key === "") return;
    const cue = isExact ? undefined : cueOf.get(key);
    if (cue !== undefined) {
      defaults.set(cue, [...(defaults.get(cue) ?? []), sense]);
      return;
    }
    const place = `${isExact ? "=" : "~"}${key}`;
    const known = gathered.get(place);
    if (known === undefined) gathered.set(place, { text, isExact, senses: [sense] });
    else if (!known.senses.some((other) => isSameSense(other, sense))) known.senses.push(sense);
  };
  for (const entry of cueEntries) add(entry, true);
  const entries = [
    ...listRelationEntries(vocabulary, language),
    ...listClassEntries(vocabulary, language),
    ...listPropertyEntries(vocabulary, language),
  ];
  for (const entry of entries) add(entry, false);
  const phrases = Array.from(gathered.values(), ({ text, isExact, senses }) => ({
    text,
    isExact,
    senses,
    words: analysePhrase(text, language),
  }));
  return { language, byFirstWord: indexByFirstWord(phrases), defaults, phrases };
}

function indexByFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first] = phrase.words;
    if (first === undefined) continue;
    const keys = phrase.isExact
      ? [first.folded, first.key]
      : [first.folded, first.key, ...first.bases.keys(), ...first.verbBases];
    for (const key of new Set(keys)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [phrase]);
      else known.push(phrase);
    }
  }
  return index;
}

/** Every phrase by which the loaded vocabulary and the grammars can be asked about, in three languages. */
export function createLexicon(vocabulary: Vocabulary): Lexicon {
  return {
    en: createLanguageLexicon(vocabulary, "en"),
    ru: createLanguageLexicon(vocabulary, "ru"),
    kk: createLanguageLexicon(vocabulary, "kk"),
  };
}
