import type { Kind } from "../../graph/kinds.ts";
import type { EntityClass, EntitySet, RelatedBy, RelatedTo } from "../Plan.ts";
import type { ClassSense, Frame, Part, PartOf } from "./Frame.ts";
import { relate } from "./relate.ts";
import { roleOf } from "./roleOf.ts";

/** A part of a question that stands for a set of entities. */
type Operand = PartOf<"entity"> | PartOf<"class">;

/** Who acts: a question that asks for a "body" or an "organization" means any of them. */
const actors: readonly Kind[] = ["ORGANIZATION", "COUNCIL", "COMMITTEE", "BODY"];
const broadKinds: ReadonlySet<Kind> = new Set(["BODY", "ORGANIZATION", "DOCUMENT"]);

/** Everything that a loose word for a kind may mean: an agreement is a document as well. */
function widen(kind: Kind): EntityClass[] {
  return kind === "DOCUMENT" ? [{ kind }, { kind: "AGREEMENT" }] : actors.map((actor) => ({ kind: actor }));
}

const askers: ReadonlySet<string> = new Set([
  "which",
  "what",
  "howMany",
  "list",
  "who",
  "whom",
  "where",
  "most",
  "fewest",
  "first",
  "last",
]);

/** The class asked for: the one after a word that asks, or the first of all that isn't bound. */
export function findAskedClass({ parts, classes }: Frame): PartOf<"class"> | undefined {
  const meaningful = parts.filter((part) => !(part.role === "cue" && part.cue === "filler"));
  const afterAsker = classes.find((part) => {
    const index = meaningful.indexOf(part);
    const before = meaningful[index - 1];
    return before?.role === "cue" && askers.has(before.cue);
  });
  const isAskedOtherwise = ["who", "whom", "what", "where"].some((cue) =>
    parts.some((part) => part.role === "cue" && part.cue === cue),
  );
  return afterAsker ?? (isAskedOtherwise ? undefined : classes[0]);
}

/** Words that name a class loosely stand for every actor; others for the class, or names that hold the word. */
export function toClasses(
  { vocabulary }: Frame,
  senses: readonly ClassSense[],
  broad: ReadonlySet<Kind> = broadKinds,
): EntityClass[] {
  const classes = senses.flatMap(({ kind, form }): EntityClass[] => {
    if (form === null) return broad.has(kind) ? widen(kind) : [{ kind, form }];
    const label = vocabulary.forms.find((one) => one.kind === kind && one.name === form)?.labelEn ?? "";
    // "ISO standards" are a collection by their form, and standards by their name.
    return [
      { kind, form },
      ...(broad === broadKinds && /^\w+$/u.test(label) ? [{ kind, named: label }] : []),
    ];
  });
  return uniqueClasses(classes);
}

/** A class as it stands, for what a question is about rather than what it asks for. */
export const noKinds: ReadonlySet<Kind> = new Set();

function uniqueClasses(classes: readonly EntityClass[]): EntityClass[] {
  const whole = new Set(classes.filter(({ form, named }) => !form && !named).map(({ kind }) => kind));
  const kept = classes.filter(({ kind, form, named }) => (!form && !named) || !whole.has(kind));
  return [...new Map(kept.map((one) => [`${one.kind}/${one.form ?? ""}/${one.named ?? ""}`, one])).values()];
}

function kindsOf(operand: Operand): Kind[] | undefined {
  if (operand.role === "entity") return [operand.entity.kind];
  return [...new Set(operand.senses.map(({ kind }) => kind))];
}

export function toOperandSet(operand: Operand): EntitySet {
  return operand.role === "entity"
    ? { ids: [operand.entity.id] }
    : { classes: uniqueClasses(operand.senses.map(({ kind, form }) => ({ kind, form }))) };
}

function isJoined({ parts }: Frame, one: Part, other: Part): boolean {
  const gap = parts.filter((part) => part.start >= one.end && part.end <= other.start);
  return (
    gap.some((part) => part.role === "cue" && part.cue === "and") && gap.every((part) => part.role === "cue")
  );
}

/** Operands in groups: those joined by "and" belong together. */
export function groupOperands(frame: Frame, operands: readonly Operand[]): Operand[][] {
  const groups: Operand[][] = [];
  for (const operand of operands) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (
      group !== undefined &&
      last !== undefined &&
      last.role === operand.role &&
      isJoined(frame, last, operand)
    )
      group.push(operand);
    else groups.push([operand]);
  }
  return groups;
}

function distance(one: Part, other: Part): number {
  return one.end <= other.start ? other.start - one.end : one.start - other.end;
}

/** The set of a group: any of its entities. */
function toGroupSet(group: readonly Operand[]): EntitySet {
  const ids = group.flatMap((operand) => (operand.role === "entity" ? [operand.entity.id] : []));
  if (ids.length === group.length) return { ids };
  return { classes: uniqueClasses(group.flatMap((operand) => toOperandSet(operand).classes ?? [])) };
}

interface Bound {
  readonly relation: PartOf<"relation">;
  readonly group: readonly Operand[];
}

/** Pairs each relation with the group of operands that stands nearest; relations left over wrap what was found. */
function bind(relations: readonly PartOf<"relation">[], groups: readonly (readonly Operand[])[]) {
  const free = new Set(groups);
  const bound: Bound[] = [];
  const wrapping: PartOf<"relation">[] = [];
  const all = relations.flatMap((relation) =>
    groups.map((group) => ({
      relation,
      group,
      distance: Math.min(...group.map((operand) => distance(relation, operand))),
    })),
  );
  const taken = new Set<PartOf<"relation">>();
  for (const { relation, group } of all.toSorted((one, other) => one.distance - other.distance)) {
    if (taken.has(relation) || !free.has(group)) continue;
    taken.add(relation);
    free.delete(group);
    bound.push({ relation, group });
  }
  for (const relation of relations) if (!taken.has(relation)) wrapping.push(relation);
  return { bound, wrapping, unbound: [...free] };
}

/** The kinds that an answer can have, where the question says. */
function toAnswerKinds(frame: Frame, asked: PartOf<"class"> | undefined): Kind[] | undefined {
  if (asked !== undefined) return [...new Set(toClasses(frame, asked.senses).map(({ kind }) => kind))];
  return frame.cues.has("where") ? ["PLACE"] : undefined;
}

function dateOf({ dates }: Frame): string | undefined {
  return dates[0]?.period.from;
}

function steps({ cues }: Frame): { steps?: number } {
  return cues.has("deep") ? { steps: 8 } : {};
}

/** How the parts of a larger body are related to it: every type of which one end stands above the other. */
function listBelow({ vocabulary }: Frame, operandKinds: readonly Kind[] | undefined): RelatedBy[] {
  return [...vocabulary.relationTypes.values()].flatMap((type): RelatedBy[] => {
    if (type.superior === null) return [];
    const kindsAbove = type.superior === "to" ? type.toKinds : type.fromKinds;
    const isAllowed =
      kindsAbove.length === 0 ||
      operandKinds === undefined ||
      operandKinds.some((kind) => kindsAbove.includes(kind));
    return isAllowed ? [{ type: type.name, direction: type.superior === "to" ? "OUT" : "IN" }] : [];
  });
}

/**
 * How things are related to places or fields that no verb stands before, "committees in Geneva": by the type that leads to
 * nothing else, the commonest of several.
 */
function listPlacing({ vocabulary }: Frame, kind: Kind, direction: "OUT" | "IN"): RelatedBy[] {
  const [best] = [...vocabulary.relationTypes.values()]
    .filter(({ toKinds, superior }) => toKinds.length === 1 && toKinds[0] === kind && superior === null)
    .toSorted((one, other) => other.count - one.count);
  return best === undefined ? [] : [{ type: best.name, direction }];
}

const placing: ReadonlySet<Kind | undefined> = new Set<Kind>(["PLACE", "FIELD"]);

/** What a name and a class have to do with each other where no verb says it. */
function listImplied(
  frame: Frame,
  operandKinds: readonly Kind[] | undefined,
  answerKinds: readonly Kind[] | undefined,
): RelatedBy[] {
  const [kind] = operandKinds ?? [];
  const [answerKind, ...others] = answerKinds ?? [];
  if (kind !== undefined && placing.has(kind)) return listPlacing(frame, kind, "OUT");
  if (!hasPossession(frame)) return [];
  if (answerKind !== undefined && placing.has(answerKind) && others.length === 0)
    return listPlacing(frame, answerKind, "IN");
  return listBelow(frame, operandKinds);
}

/** Words that say again what another phrase of the question says: "sits on X as a member". */
function isEcho(frame: Frame, wrapper: PartOf<"relation">, bound: PartOf<"relation">): boolean {
  const types = new Set(bound.senses.map(({ type }) => type));
  if (wrapper.senses.some(({ type }) => types.has(type))) return true;
  const said = frame.question.words
    .slice(wrapper.start, wrapper.end)
    .map(({ token }) => token.text.toLowerCase());
  return [...types].some((name) => {
    const type = frame.vocabulary.relationTypes.get(name);
    const label = { en: type?.labelEn, ru: type?.labelRu, kk: type?.labelKk }[frame.language] ?? "";
    return said.every((word) => label.split(" ").includes(word));
  });
}

/** A phrase in the senses that it shares with words that say it again. */
function withEchoes(frame: Frame, { relation, group }: Bound, echoes: readonly PartOf<"relation">[]): Bound {
  const shared = echoes.reduce<PartOf<"relation">["senses"]>((senses, echo) => {
    const kept = senses.filter(({ type }) => echo.senses.some((other) => other.type === type));
    return isEcho(frame, echo, relation) && kept.length > 0 ? kept : senses;
  }, relation.senses);
  return { relation: { ...relation, senses: shared }, group };
}

function hasPossession({ cues, language, entities, classes }: Frame): boolean {
  if (cues.has("have") || cues.has("of")) return true;
  if (language === "en")
    return entities.some(({ entity }) => entity.cases.en === "genitive") || isBeforeClass(entities, classes);
  return true;
}

function isBeforeClass(entities: readonly Part[], classes: readonly Part[]): boolean {
  return entities.some((entity) =>
    classes.some((part) => part.start === entity.end || entity.start === part.end),
  );
}

interface SetOptions {
  /** Entities that belong to something else: the first of "is X a member of Y". */
  readonly without?: readonly Part[];
  /** The class is asked for elsewhere. */
  readonly asked?: PartOf<"class"> | undefined;
  /** No class is asked for: every one is an operand. */
  readonly hasNoAsked?: boolean;
  readonly withoutDate?: boolean;
}

/** What the entities asked for have to fit, and whether anything narrows them down. */
export interface ReadSet {
  readonly set: EntitySet;
  readonly asked: PartOf<"class"> | undefined;
  readonly related: readonly RelatedTo[];
}

/**
 * The set that a frame describes: what is related as its phrases say to what it names, of the class that it asks for, at
 * its date. Every entity, relation and class of the frame is used; undefined where one fits nowhere.
 */
export function readSet(frame: Frame, options: SetOptions = {}): ReadSet | undefined {
  const { without = [], withoutDate = false } = options;
  const asked = options.hasNoAsked === true ? undefined : (options.asked ?? findAskedClass(frame));
  const operands = [...frame.entities, ...frame.classes]
    .filter((part) => part !== asked && !without.includes(part))
    .toSorted((one, other) => one.start - other.start);
  const relations = frame.relations.filter((part) => !without.includes(part));
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
    const [group, ...rest] = groups;
    const [first] = group ?? [];
    if (group === undefined || first === undefined || rest.length > 0 || asked === undefined)
      return undefined;
    const operandKinds = kindsOf(first);
    const by = listImplied(frame, operandKinds, answerKinds);
    if (by.length === 0) return undefined;
    const related = [{ by, to: toGroupSet(group), ...dated, ...steps(frame) }];
    return { set: { ...classes, related }, asked, related };
  }

  const { bound: nearest, wrapping: all, unbound } = bind(relations, groups);
  const echoes = all.filter((wrapper) => nearest.some(({ relation }) => isEcho(frame, wrapper, relation)));
  const wrapping = all.filter((wrapper) => !echoes.includes(wrapper));
  const bound = nearest.map((one) => withEchoes(frame, one, echoes));
  if (unbound.length > 0 || bound.length === 0 || wrapping.length > 1) return undefined;
  const isWrapped = wrapping.length > 0;
  const related: RelatedTo[] = [];
  for (const { relation, group } of bound) {
    const [first] = group;
    if (first === undefined) return undefined;
    const by = relate(frame, relation, roleOf(frame, { relation, operand: first }), {
      operandKinds: kindsOf(first),
      answerKinds: isWrapped ? undefined : answerKinds,
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
  const by = relate(frame, wrapper, roleOf(frame, { relation: wrapper, operand: stand }), {
    operandKinds: undefined,
    answerKinds,
  });
  if (by.length === 0) return undefined;
  const outer = [{ by, to: { related }, ...dated }];
  return { set: { ...classes, related: outer }, asked, related: outer };
}
