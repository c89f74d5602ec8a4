import type { Kind } from "../../graph/kinds.ts";
import type { RelationType } from "../../graph/Vocabulary.ts";
import { grammars } from "../lexicon/createLexicon.ts";
import type { RelatedBy } from "../Plan.ts";
import type { Frame, PartOf, RelationSense } from "./Frame.ts";
import type { GrammaticalRole } from "./roleOf.ts";

export interface Ends {
  /** What the operand can be; undefined where that isn't known. */
  readonly operandKinds: readonly Kind[] | undefined;
  /** What is asked for can be. */
  readonly answerKinds: readonly Kind[] | undefined;
  /** The class that is asked for, where one is. */
  readonly asked?: PartOf<"class"> | undefined;
  /** Everything that the phrase can mean is wanted, whatever the word that asks. */
  readonly isWide?: boolean;
}

function allows(kinds: readonly Kind[], wanted: readonly Kind[] | undefined): boolean {
  return kinds.length === 0 || wanted === undefined || wanted.some((kind) => kinds.includes(kind));
}

const isSymmetric = (type: RelationType) =>
  type.labelEn !== null && type.labelEn === type.inverseEn && type.superior === null;

/** From the side of the answer: the operand is the subject of a phrase, or completes it. */
function toRelatedBy(
  type: RelationType,
  sense: RelationSense,
  { role, ends }: { role: GrammaticalRole["role"]; ends: Ends },
): RelatedBy | undefined {
  const isOperandFrom = (role === "subject") !== sense.inverse;
  const [operandEnd, answerEnd] = isOperandFrom
    ? [type.fromKinds, type.toKinds]
    : [type.toKinds, type.fromKinds];
  if (!allows(operandEnd, ends.operandKinds) || !allows(answerEnd, ends.answerKinds)) return undefined;
  return { type: type.name, direction: isSymmetric(type) ? "BOTH" : isOperandFrom ? "IN" : "OUT" };
}

/** "created" in "was created" is said from the other end than in "created". */
function chooseVoice(
  { parts, cues, language }: Frame,
  { senses, start }: PartOf<"relation">,
): RelationSense[] {
  if (!senses.some(({ passiveOnly }) => passiveOnly)) return [...senses];
  const isPassive =
    language === "en" &&
    !cues.has("do") &&
    // "Is compelled to apply" is no passive of "apply".
    !parts.some((part) => part.role === "cue" && part.cue === "to" && part.end === start) &&
    parts.some((part) => part.role === "cue" && part.cue === "be" && part.end <= start);
  return senses.filter(({ passiveOnly }) => passiveOnly === isPassive);
}

function withoutStrayPrepositions(
  { question, cues }: Frame,
  senses: readonly RelationSense[],
): RelationSense[] {
  const words = new Set(question.words.map(({ token }) => token.text.toLowerCase()));
  return senses.filter(
    ({ detached }) =>
      detached === undefined ||
      cues.has("where") ||
      words.has(detached) ||
      (detached === "в" && words.has("во")) ||
      (detached === "с" && words.has("со")),
  );
}

function leadsToPlaces({ vocabulary }: Frame, name: string): boolean {
  return vocabulary.relationTypes.get(name)?.toKinds.join() === "PLACE";
}

function unique(all: readonly RelatedBy[]): RelatedBy[] {
  return [...new Map(all.map((by) => [`${by.type} ${by.direction}`, by])).values()];
}

/**
 * Of what a verb can mean, what the word that asks means as well: "who makes up X" asks for members, "of which organs does X
 * consist" for organs.
 */
function preferAsked(
  frame: Frame,
  all: readonly RelatedBy[],
  asked: PartOf<"class"> | undefined,
): RelatedBy[] {
  const persons = new Set(
    (frame.lexicon.defaults.get("who") ?? []).flatMap((sense) =>
      sense.role === "relation" ? [sense.type] : [],
    ),
  );
  const { asking } = grammars[frame.language];
  const isWanted = (type: string): boolean => {
    if (asked !== undefined) return asked.types.includes(type);
    if (asksWith(frame, asking.person)) return persons.has(type);
    return asksWith(frame, asking.thing) && !persons.has(type);
  };
  const preferred = all.filter(({ type }) => isWanted(type));
  return preferred.length > 0 ? preferred : [...all];
}

function asksWith({ parts, question: { words } }: Frame, asking: RegExp): boolean {
  return parts.some(
    (part) =>
      part.role === "cue" &&
      (part.cue === "who" || part.cue === "whom" || part.cue === "what") &&
      asking.test(words[part.end - 1]?.token.text ?? ""),
  );
}

/**
 * How what is asked for is related to an operand that stands on one side of a phrase: each type that the phrase can mean
 * and that allows both ends. Where grammar isn't sure, or a noun can't be meant so, the other side is tried.
 */
export function relate(
  frame: Frame,
  relation: PartOf<"relation">,
  { role, isSure, ends }: GrammaticalRole & { readonly ends: Ends },
): RelatedBy[] {
  const senses = withoutStrayPrepositions(frame, chooseVoice(frame, relation));
  const readAs = (side: GrammaticalRole["role"], among: readonly RelationSense[]) =>
    among.flatMap((sense) => {
      const type = frame.vocabulary.relationTypes.get(sense.type);
      return type === undefined ? [] : (toRelatedBy(type, sense, { role: side, ends }) ?? []);
    });
  // As they are written, words lead one way: that they are a form of what leads the other is by the way.
  const written = readAs(
    role,
    senses.filter(({ isForm }) => isForm !== true),
  );
  const types = new Set(written.map(({ type }) => type));
  const forms = readAs(
    role,
    senses.filter(({ isForm, type }) => isForm === true && !types.has(type)),
  );
  const first = unique([...written, ...forms]);
  if (first.length > 0) return ends.isWide === true ? first : preferAsked(frame, first, ends.asked);
  const turned = senses.filter(
    ({ nominal, type }) => nominal || !isSure || (frame.cues.has("where") && leadsToPlaces(frame, type)),
  );
  return unique(readAs(role === "subject" ? "complement" : "subject", turned));
}
