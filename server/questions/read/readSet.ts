import { roleOf } from "./roleOf.ts";
import type { Kind } from "../../graph/kinds.ts";
import type { EntitySet, RelatedTo } from "../Plan.ts";
import type { Frame, Part, PartOf } from "./Frame.ts";
import { broadKinds, findAskedClass, noKinds, papers, toClasses } from "./classes.ts";
import { isEcho, withEchoes } from "./echoes.ts";
import { listImplied } from "./impliedRelations.ts";
import { type Binding, groupOperands, kindsOf, listBindings, toGroupSet } from "./operands.ts";
import { relate } from "./relate.ts";
import { OWNED_STEPS, withOwners } from "./withOwners.ts";

/** A name beside the class that is asked for, or with nothing but the word that asks between them: "ИСО-ның қай комитеті". */
function isOwner({ parts }: Frame, asked: PartOf<"class"> | undefined, part: Part): boolean {
  if (part.role !== "entity" || asked === undefined) return false;
  const [first, second] = part.start < asked.start ? [part, asked] : [asked, part];
  const between = parts.filter((one) => one.start >= first.end && one.end <= second.start);
  return between.every((one) => one.role === "cue" && one.cue === "which");
}

/** Who can be asked for with "who": papers and subjects can't. */
const persons: Kind[] = ["ORGANIZATION", "COUNCIL", "COMMITTEE", "BODY", "PLACE"];

/** The kinds that an answer can have, where the question says. */
function toAnswerKinds(frame: Frame, asked: PartOf<"class"> | undefined): Kind[] | undefined {
  if (asked !== undefined) return [...new Set(toClasses(frame, asked.senses).map(({ kind }) => kind))];
  if (frame.cues.has("where")) return ["PLACE"];
  return frame.cues.has("who") ? persons : undefined;
}

function dateOf({ dates }: Frame): string | undefined {
  return dates[0]?.period.from;
}

function steps({ cues }: Frame): { steps?: number } {
  return cues.has("deep") ? { steps: 8 } : {};
}

interface SetOptions {
  /** Entities that belong to something else: the first of "is X a member of Y". */
  readonly without?: readonly Part[];
  /** The class is asked for elsewhere. */
  readonly asked?: PartOf<"class"> | undefined;
  /** No class is asked for: every one is an operand. */
  readonly hasNoAsked?: boolean;
  readonly withoutDate?: boolean;
  /** Relations in every sense that their phrases have, whatever the word that asks. */
  readonly isWide?: boolean;
}

/** What the entities asked for have to fit, and whether anything narrows them down. */
export interface ReadSet {
  readonly set: EntitySet;
  readonly asked: PartOf<"class"> | undefined;
  readonly related: readonly RelatedTo[];
  /** Whether a relation is told of what another one leads to: "where is the secretariat of X". */
  readonly isWrapped?: boolean;
}

/** "The agreement of 1992" is one by its date: no name of it was found, and any other agreement is another one. */
function isDated({ parts }: Frame, part: PartOf<"class">): boolean {
  const meaningful = parts.filter(
    (one) => !(one.role === "cue" && (one.cue === "filler" || one.cue === "of")),
  );
  const place = meaningful.indexOf(part);
  return (
    part.senses.every(({ kind }) => papers.has(kind)) &&
    [meaningful[place - 1], meaningful[place + 1]].some((one) => one?.role === "date")
  );
}

/** "Which councils and committees": the classes that are asked for together with the first. */
function listJoined(frame: Frame, first: PartOf<"class">): PartOf<"class">[] {
  const [group = []] = groupOperands(
    frame,
    frame.classes
      .filter((part) => part.start >= first.start)
      .toSorted((one, other) => one.start - other.start),
  );
  return group.filter((part) => part.role === "class").filter((part) => part !== first);
}

/**
 * The set that a frame describes: what is related as its phrases say to what it names, of the class that it asks for, at
 * its date. Every entity, relation and class of the frame is used; undefined where one fits nowhere.
 */
export function readSet(frame: Frame, options: SetOptions = {}): ReadSet | undefined {
  return (
    readOperands(frame, options, (operands) => operands) ??
    readOperands(frame, options, (operands) => withOwners(frame, operands))
  );
}

type Operands = readonly (PartOf<"entity"> | PartOf<"class">)[];

function readOperands(
  frame: Frame,
  options: SetOptions,
  arrange: (operands: Operands) => Operands,
): ReadSet | undefined {
  const { without = [], withoutDate = false, isWide = false } = options;
  const first = options.hasNoAsked === true ? undefined : (options.asked ?? findAskedClass(frame));
  const joined = first === undefined ? [] : listJoined(frame, first);
  const asked = first && { ...first, senses: [first, ...joined].flatMap(({ senses }) => senses) };
  const operands = arrange(
    [...frame.entities, ...frame.classes].filter(
      (part) => part !== first && !without.includes(part) && !joined.some((one) => one === part),
    ),
  ).toSorted((one, other) => one.start - other.start);
  const relations = frame.relations.filter((part) => !without.includes(part));
  if (operands.some((part) => part.role === "class" && isDated(frame, part))) return undefined;
  const validAt = withoutDate ? undefined : dateOf(frame);
  const dated = validAt === undefined ? {} : { validAt };
  const groups = groupOperands(frame, operands);
  const answerKinds = toAnswerKinds(frame, asked);
  const isLoose = relations.length > 0 || operands.length > 0;
  const classes =
    asked === undefined ? {} : { classes: toClasses(frame, asked.senses, isLoose ? broadKinds : noKinds) };

  if (relations.length === 0) {
    if (groups.length === 0)
      return asked === undefined ? undefined : { set: { ...classes, ...dated }, asked, related: [] };
    // "Cars: which ISO committee": a name in possession of the class, and a field or place of it.
    if (groups.length > 2 || asked === undefined) return undefined;
    const related = groups.map((group) => ({
      by: listImplied(frame, group[0] && kindsOf(group[0]), answerKinds),
      to: toGroupSet(group),
      ...dated,
      ...steps(frame),
    }));
    if (related.some(({ by }) => by.length === 0)) return undefined;
    return { set: { ...classes, related }, asked, related };
  }

  for (const binding of listBindings(relations, groups)) {
    const read = readBinding(frame, binding, { asked, answerKinds, classes, dated, isWide });
    if (read !== undefined) return read;
  }
  return undefined;
}

/** "What did X keep from the USSR": what is asked for has to do with it, in whatever way. */
function isOrigin(
  { question: { words }, language }: Frame,
  part: PartOf<"entity"> | PartOf<"class">,
): boolean {
  if (part.role !== "entity") return false;
  const before = words[part.start - 1]?.token.text.toLowerCase() ?? "";
  if (language === "kk") return part.entity.cases.kk === "ablative";
  return language === "en"
    ? before === "from"
    : /^(?:из|от|со)$/u.test(before) || before.startsWith("наслед");
}

function listAny({ vocabulary }: Frame): RelatedTo["by"] {
  return [...vocabulary.relationTypes.keys()].map((type) => ({ type, direction: "BOTH" }));
}

interface BindingContext {
  readonly asked: PartOf<"class"> | undefined;
  readonly answerKinds: readonly Kind[] | undefined;
  readonly classes: Pick<EntitySet, "classes">;
  readonly dated: Pick<EntitySet, "validAt">;
  readonly isWide: boolean;
}

/** The set that relations describe, each with its operands. */
function readBinding(
  frame: Frame,
  { bound: nearest, wrapping: all, unbound }: Binding,
  { asked, answerKinds, classes, dated, isWide }: BindingContext,
): ReadSet | undefined {
  const echoes = all.filter((wrapper) => nearest.some(({ relation }) => isEcho(frame, wrapper, relation)));
  const wrapping = all.filter((wrapper) => !echoes.includes(wrapper));
  const bound = nearest.map((one) => withEchoes(frame, one, echoes));
  if (bound.length === 0 || wrapping.length > 1) return undefined;
  const isWrapped = wrapping.length > 0;
  const related: RelatedTo[] = [];
  for (const group of unbound) {
    // "Which ISO committee works on cars": the class that is asked for belongs to the name beside it.
    const owner = group.length === 1 && !isWrapped ? group[0] : undefined;
    const by =
      owner === undefined || !isOwner(frame, asked, owner)
        ? []
        : listImplied(frame, kindsOf(owner), answerKinds);
    if (by.length === 0 && owner !== undefined && isOrigin(frame, owner)) {
      related.push({ by: listAny(frame), to: toGroupSet(group) });
      continue;
    }
    if (by.length === 0) return undefined;
    // A part of an organ is one of the whole as well.
    related.push({ by, to: toGroupSet(group), ...dated, steps: OWNED_STEPS });
  }
  for (const { relation, group } of bound) {
    const [first] = group;
    if (first === undefined) return undefined;
    const by = relate(frame, relation, {
      ...roleOf(frame, { relation, operand: first }),
      ends: {
        operandKinds: kindsOf(first),
        answerKinds: isWrapped ? undefined : answerKinds,
        asked: isWrapped ? undefined : asked,
        isWide,
      },
    });
    if (by.length === 0) return undefined;
    related.push({ by, to: toGroupSet(group), ...dated, ...(isWrapped ? {} : steps(frame)) });
  }
  const [wrapper] = wrapping;
  if (wrapper === undefined) return { set: { ...classes, related }, asked, related };
  const inner = bound[0];
  const operand = inner?.group[0];
  if (inner === undefined || operand === undefined) return undefined;
  // Only a noun makes a name of what it is said of: "the secretariat of X".
  if (!inner.relation.senses.every(({ nominal }) => nominal)) return undefined;
  // The phrase nearer to the name is said first: "where is the secretariat of X located".
  const stand = {
    ...operand,
    start: Math.min(operand.start, inner.relation.start),
    end: Math.max(operand.end, inner.relation.end),
  };
  const by = relate(frame, wrapper, {
    ...roleOf(frame, { relation: wrapper, operand: stand }),
    ends: { operandKinds: undefined, answerKinds, asked, isWide },
  });
  if (by.length === 0) return undefined;
  const outer = [{ by, to: { related }, ...dated }];
  return { set: { ...classes, related: outer }, asked, related: outer, isWrapped };
}
