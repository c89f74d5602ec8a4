import type { Frame, Part, PartOf, RelationSense } from "./Frame.ts";

/**
 * Which side of a phrase an operand stands on: the phrase is said of the `subject`; the `complement` completes it. "ISO
 * governs X": ISO, X. "Members of ISO": ISO is the complement. `isSure` where grammar leaves no doubt.
 */
export interface GrammaticalRole {
  readonly role: "subject" | "complement";
  readonly isSure: boolean;
}

const sure = (role: GrammaticalRole["role"]): GrammaticalRole => ({ role, isSure: true });
const likely = (role: GrammaticalRole["role"]): GrammaticalRole => ({ role, isSure: false });

export interface Pair {
  readonly relation: PartOf<"relation">;
  readonly operand: PartOf<"entity" | "class">;
}

const askers: ReadonlySet<string> = new Set([
  "who",
  "whom",
  "what",
  "which",
  "howMany",
  "where",
  "when",
  "list",
]);

function isAsker(part: Part): boolean {
  return part.role === "cue" && askers.has(part.cue);
}

function isFiller(part: Part): boolean {
  return part.role === "cue" && part.cue === "filler";
}

/** The parts from `from` to before `to`, words that say nothing left out. */
function between({ parts }: Frame, from: number, to: number): Part[] {
  return parts.filter((part) => part.start >= from && part.end <= to && !isFiller(part));
}

function hasCue(parts: readonly Part[], ...cues: readonly string[]): boolean {
  return parts.some((part) => part.role === "cue" && cues.includes(part.cue));
}

function textOf({ question: { words } }: Frame, { start, end }: Part): string {
  return words
    .slice(start, end)
    .map(({ token }) => token.text.toLowerCase())
    .join(" ");
}

const isNominal = (senses: readonly RelationSense[]) => senses.every(({ nominal }) => nominal);

function roleInEnglish(frame: Frame, { relation, operand }: Pair): GrammaticalRole {
  const nominal = isNominal(relation.senses);
  const endsInPreposition = /\b(?:of|to|on|in|by|with|for|from|under|beside|at)$/u.test(
    textOf(frame, relation),
  );
  if (operand.end <= relation.start) {
    const gap = between(frame, operand.end, relation.start);
    if (operand.role === "entity" && operand.entity.cases.en === "genitive") return sure("complement");
    if (nominal && gap.length === 0 && !endsInPreposition && !frame.cues.has("do")) return sure("complement");
    // "Cars: which bodies deal with them".
    if (
      /^(?:it|them|this|these|that)$/u.test(
        frame.question.words[relation.end]?.token.text.toLowerCase() ?? "",
      )
    )
      return sure("complement");
    // "Cars: who deals with this subject".
    if (hasCue(gap, "who") && !frame.cues.has("do") && !/\bby$/u.test(textOf(frame, relation)))
      return sure("complement");
    // "what ISO has as members", "ISO has which organs".
    if (nominal && !endsInPreposition && hasCue(gap, "have")) return sure("complement");
    return sure("subject");
  }
  const gap = between(frame, relation.end, operand.start);
  const before = between(frame, 0, relation.start);
  if (gap.some(isAsker) && !before.some(isAsker)) return sure("subject");
  // "Of which organization is X a part": the preposition went first.
  // "What is the difference between": nothing but the order is known.
  return sure("complement");
}

function isDetached({ senses }: PartOf<"relation">): boolean {
  return senses.every(({ detached }) => detached !== undefined);
}

/** Whether the preposition of a phrase stands right before an operand, apart from its verb. */
function isAfterPreposition(
  { question: { words } }: Frame,
  operand: Part,
  { senses }: PartOf<"relation">,
): boolean {
  const before = words[operand.start - 1]?.token.text
    .toLowerCase()
    .replace(/^во$/u, "в")
    .replace(/^со$/u, "с");
  return before !== undefined && senses.some(({ detached }) => detached === before);
}

function hasAskedPreposition({ parts, question: { words } }: Frame, { senses }: PartOf<"relation">): boolean {
  const asker = parts.find(isAsker);
  // "С чем" is an asker with its preposition.
  const place = asker === undefined ? -1 : asker.end - asker.start > 1 ? asker.start : asker.start - 1;
  const before = words[place]?.token.text.toLowerCase().replace(/^(?<short>[вск])о$/u, "$<short>");
  return before !== undefined && senses.some(({ detached }) => detached === before);
}

const russianPreposition = /^(?:в|во|на|с|со|к|ко|от|для|о|об|над|под|за|по|из|при|перед)$/iu;

/** Whether what is asked for stands after a preposition, and so is no subject: "в каких соглашениях". */
function isAskedObliquely({ parts, question: { words } }: Frame): boolean {
  const asker = parts.find((part) => part.role === "cue" && (part.cue === "which" || part.cue === "what"));
  return asker !== undefined && russianPreposition.test(words[asker.start - 1]?.token.text ?? "");
}

/** "Что признали в соглашении". */
function isWithin({ question: { words } }: Frame, operand: Part): boolean {
  return /^во?$/iu.test(words[operand.start - 1]?.token.text ?? "");
}

const russianSingularVerb = /(?:ет|ит|ёт|ал|ил|ял|ел|ла|ло|нял|тся)$/u;

function isPlural(frame: Frame, part: Part): boolean {
  const text = textOf(frame, part);
  const { forms } = frame.vocabulary;
  const isLabel =
    part.role === "class" &&
    part.senses.some(({ kind, form }) =>
      forms.some((one) => one.kind === kind && one.name === form && one.labelRu === text),
    );
  return !isLabel && /(?:ы|и|ия|ья|та)$/u.test(text.split(" ").at(-1) ?? "");
}

function roleInRussian(frame: Frame, { relation, operand }: Pair): GrammaticalRole {
  const nominal = isNominal(relation.senses);
  const isBefore = operand.end <= relation.start;
  const gap = isBefore
    ? between(frame, operand.end, relation.start)
    : between(frame, relation.end, operand.start);
  const nameCase = operand.role === "entity" ? operand.entity.cases.ru : "base";
  const text = textOf(frame, relation);
  const endsInPreposition = / (?:в|с|к|на|от|для|при|о|об|за|из|под|v|s|k|na|ot|dlya|pri)(?: \S+)?$/u.test(
    text,
  );
  if (nominal) {
    if (!isBefore && !gap.some(isAsker)) return sure("complement");
    if (!isBefore) return sure("subject");
    if (frame.cues.has("have")) return sure("complement");
    return nameCase === "base" ? sure("subject") : sure("complement");
  }
  if (isDetached(relation))
    return isAfterPreposition(frame, operand, relation) ? sure("complement") : likely("subject");
  if (!isBefore && endsInPreposition) return gap.some(isAsker) ? sure("subject") : sure("complement");
  if (isBefore && endsInPreposition && nameCase === "base") return sure("subject");
  // "Что создали соглашением": they did it by means of what stands in the instrumental.
  const isImpersonal = frame.cues.has("what") && text.endsWith("ли");
  if (isImpersonal && (nameCase === "instrumental" || isWithin(frame, operand))) return sure("subject");
  // "С чем согласуют X": the preposition of the verb stands before what is asked for.
  if (hasAskedPreposition(frame, relation)) return sure("subject");
  if (nameCase !== "base") return sure("complement");
  if (frame.cues.has("whom") || isAskedObliquely(frame)) return sure("subject");
  if (frame.cues.has("who")) return sure("complement");
  if (frame.cues.has("what")) return likely("subject");
  const asked = frame.classes.find((part) => part !== operand);
  if (asked !== undefined && isOblique(frame, asked)) return sure("subject");
  if (asked !== undefined && isPlural(frame, asked) && russianSingularVerb.test(text)) return sure("subject");
  return isBefore ? likely("subject") : likely("complement");
}

/** Whether a noun that is asked for stands in a case that a subject never has. */
function isOblique(frame: Frame, part: Part): boolean {
  const word = frame.question.words[part.start]?.token.text ?? "";
  return /(?:ами|ями|ыми|ими|ам|ям|ах|ях|ому|ему|ого|его|ой|ою|ей|ею|ем|ём|ью|ую|юю)$/u.test(word);
}

const kazakhPostposition = /^(?:негізінде|арқылы|бойынша|тарапынан|үшін|туралы|жөнінде|арқасында|күшімен)$/u;

function hasPostposition({ question: { words } }: Frame, part: Part): boolean {
  return kazakhPostposition.test(words[part.end]?.token.text.toLowerCase() ?? "");
}

/** "ИСО жұмысын": what X does stands for X, in the case of an object. */
function hasOwnedWork({ question: { words } }: Frame, part: Part): boolean {
  return /^(?:жұмысын|жұмысына|жұмыстарын|қызметін|ісін|құрамына|құрамында|құрамындағы|саласында|саласындағы|саласы)$/u.test(
    words[part.end]?.token.text.toLowerCase() ?? "",
  );
}

function roleInKazakh(frame: Frame, { relation, operand }: Pair): GrammaticalRole {
  const nominal = isNominal(relation.senses);
  const nameCase = operand.role === "entity" ? operand.entity.cases.kk : "base";
  const isBefore = operand.end <= relation.start;
  const gap = between(frame, operand.end, relation.start);
  // "X-тің … бар" says of X what it has.
  const isHad = textOf(frame, relation).endsWith(" бар") && relation.senses.every(({ inverse }) => inverse);
  if (isHad && nameCase !== "dative") return sure("subject");
  if (nameCase !== "base") return sure("complement");
  if (hasPostposition(frame, operand) || hasOwnedWork(frame, operand)) return sure("complement");
  if (nominal) {
    if (isBefore && gap.length === 0) return sure("complement");
    return isBefore ? sure("subject") : likely("subject");
  }
  if (frame.cues.has("whom")) return sure("subject");
  if (frame.cues.has("who")) return isBefore && gap.length > 0 ? likely("subject") : likely("complement");
  return likely("subject");
}

const obliqueAsker =
  /(?<!\p{L})(?:whose|whom|чьим|чьей|чьём|чьими|чьих|чьего|кем|чем|кому|чему|кімнің|кімге|кімдердің|кіммен|немен|неге|ненің)(?!\p{L})/u;

/** "Under whose direction", "чем занимается", "о чём": a phrase that asks for its other end by itself. */
export function asksItself(frame: Frame, relation: Part): boolean {
  const text = textOf(frame, relation);
  return obliqueAsker.test(text) || /(?:^|\s)(?:чём|ком)(?:$|\s)/u.test(text);
}

/** On which side of the phrase the operand stands, by the grammar of the frame's language. */
export function roleOf(frame: Frame, pair: Pair): GrammaticalRole {
  if (obliqueAsker.test(textOf(frame, pair.relation))) return sure("subject");
  if (frame.language === "en") return roleInEnglish(frame, pair);
  return frame.language === "ru" ? roleInRussian(frame, pair) : roleInKazakh(frame, pair);
}
