import { AppError } from "../../graph/AppError.ts";
import { toDayWindow } from "../../graph/dayWindow.ts";
import { kinds as allKinds } from "../../graph/kinds.ts";
import { analyseText } from "../../language/analyseText.ts";
import type { Fragment } from "../../neo4j/assembleQuery.ts";
import type { ClaimCondition, EntityClass, EntityOrder, EntitySet, RelatedBy, RelatedTo } from "../Plan.ts";

/** A statement in fragments, and its parameters. */
export interface Compiled {
  readonly fragments: readonly (Fragment | string)[];
  readonly parameters: Readonly<Record<string, unknown>>;
}

interface Compiling {
  readonly fragments: (Fragment | string)[];
  readonly parameters: Record<string, unknown>;
  /** How many sets there are so far: each has names of its own. */
  sets: number;
}

const MOST_CONDITIONS = 4;
const MOST_DEPTH = 3;
const MOST_STEPS = 8;

function refuse(message: string): never {
  throw new AppError("BAD_USER_INPUT", message, { facts: { argument: "where" } });
}

/** The keys under which a word stands among the search keys of a name. */
function toTerms(word: string): string[] {
  return analyseText(word).words.flatMap(({ folded, keys }) => [folded, ...keys]);
}

/** Classes as the fragments take them. */
function toClassParameters(prefix: string, classes: readonly EntityClass[]): Record<string, unknown> {
  const forms = classes.flatMap(({ kind, form }) => (form ? [{ kind, form }] : []));
  const named = classes.flatMap(({ kind, named: word }) => (word ? [{ kind, word }] : []));
  return {
    [`${prefix}_kinds`]: classes.filter(({ form, named: word }) => !form && !word).map(({ kind }) => kind),
    [`${prefix}_forms`]: forms.map(({ kind, form }) => `${kind}/${form}`),
    [`${prefix}_formNames`]: [...new Set(forms.map(({ form }) => form))],
    [`${prefix}_namedKinds`]: named.map(({ kind }) => kind),
    [`${prefix}_terms`]: [...new Set(named.flatMap(({ word }) => toTerms(word)))],
  };
}

function typesIn(by: readonly RelatedBy[], direction: RelatedBy["direction"]): string[] {
  return by.filter((one) => one.direction === direction).map(({ type }) => type);
}

/** The relation types by direction, for a fragment that follows them. */
function toTypeMarks(by: readonly RelatedBy[]): Record<string, string[]> {
  return { OUT_TYPE: typesIn(by, "OUT"), IN_TYPE: typesIn(by, "IN"), BOTH_TYPE: typesIn(by, "BOTH") };
}

function createName(compiling: Compiling): string {
  compiling.sets += 1;
  return `set${compiling.sets}`;
}

interface Inner {
  readonly related: RelatedTo;
  readonly members: string;
  readonly proof: string;
}

/** Writes the sets that a set is related to, each as a list of its members. */
function compileInner(compiling: Compiling, related: readonly RelatedTo[], depth: number): Inner[] {
  return related.map((one) => {
    const name = createName(compiling);
    compiling.fragments.push("CALL () {");
    compileMembers(compiling, one.to, depth + 1);
    const members = `${name}Members`;
    const proof = `${name}Proof`;
    compiling.fragments.push({ file: "queries/sets/gather", names: { MEMBERS: members, PROOF: proof } }, "}");
    return { related: one, members, proof };
  });
}

function addWindow({ parameters }: Compiling, name: string, validAt: string | null | undefined): void {
  const { dayMin, dayMax } = toDayWindow(validAt);
  parameters[`${name}_dayMin`] = dayMin;
  parameters[`${name}_dayMax`] = dayMax;
}

function toRelatedFragment(
  compiling: Compiling,
  { related, members }: Inner,
  { how, keeps }: { how: "begin" | "also"; keeps: readonly string[] },
): Fragment {
  const name = createName(compiling);
  const { by, steps, validAt } = related;
  if (by.length === 0) refuse("`related` needs at least one relation type in `by`.");
  const most = steps ?? 1;
  if (!Number.isInteger(most) || most < 1 || most > MOST_STEPS)
    refuse(`\`steps\` must be 1 to ${MOST_STEPS}.`);
  addWindow(compiling, name, validAt);
  return {
    file: `queries/sets/${how}${most === 1 ? "Related" : "Reached"}`,
    names: { SET: name, OTHERS: members, MOST_STEPS: String(most) },
    types: toTypeMarks(by),
    keeps,
  };
}

const isNumber = (value: string) => /^-?\d+(?:\.\d+)?$/u.test(value);

function addClaim(
  compiling: Compiling,
  { property, value, comparator }: ClaimCondition,
  keeps: readonly string[],
): void {
  const name = createName(compiling);
  const { parameters } = compiling;
  parameters[`${name}_property`] = property;
  parameters[`${name}_value`] = value ?? null;
  parameters[`${name}_comparator`] = comparator ?? "EQUAL";
  // Years are compared as texts, as dates are: of four digits both orders are the same.
  parameters[`${name}_isNumber`] = typeof value === "string" && isNumber(value) && !/^\d{4}$/u.test(value);
  compiling.fragments.push({ file: "queries/sets/alsoClaiming", names: { SET: name }, keeps });
}

function checkSize(set: EntitySet, depth: number): void {
  if (depth > MOST_DEPTH) refuse(`Sets can be nested ${MOST_DEPTH} deep.`);
  const { ids, classes, related = [], claims = [] } = set;
  if ((related?.length ?? 0) > MOST_CONDITIONS) refuse(`\`related\` may hold ${MOST_CONDITIONS} conditions.`);
  if ((claims?.length ?? 0) > MOST_CONDITIONS) refuse(`\`claims\` may hold ${MOST_CONDITIONS} conditions.`);
  if ((ids?.length ?? 0) > 2_000) refuse("`ids` may hold 2,000 ids.");
  if (!ids && !classes?.length && !related?.length && !claims?.length)
    refuse("A set needs `ids`, `classes`, `related` or `claims`.");
}

function compileMembers(compiling: Compiling, set: EntitySet, depth: number): string[] {
  checkSize(set, depth);
  const { ids, claims } = set;
  const related = set.related ?? [];
  const { fragments, parameters } = compiling;
  const inner = compileInner(compiling, related, depth);
  const keeps = inner.map(({ members }) => members).concat(inner.map(({ proof }) => proof));
  const name = createName(compiling);
  let classes = set.classes?.length ? set.classes : undefined;
  let open = inner;
  if (ids) {
    parameters[`${name}_ids`] = ids;
    fragments.push("CALL () {", { file: "queries/sets/beginNamed", names: { SET: name } });
  } else if (open[0] !== undefined) {
    const [first, ...rest] = open;
    open = rest;
    fragments.push(
      `CALL (${first.members}) {`,
      toRelatedFragment(compiling, first, { how: "begin", keeps: [] }),
    );
  } else {
    Object.assign(parameters, toClassParameters(name, classes ?? allKinds.map((kind) => ({ kind }))));
    classes = undefined;
    fragments.push("CALL () {", { file: "queries/sets/beginClasses", names: { SET: name } });
  }
  fragments.push("RETURN entity, proof", "}");
  if (classes !== undefined) {
    const own = createName(compiling);
    Object.assign(parameters, toClassParameters(own, classes));
    fragments.push({ file: "queries/sets/alsoClasses", names: { SET: own }, keeps });
  }
  for (const one of open) fragments.push(toRelatedFragment(compiling, one, { how: "also", keeps }));
  for (const claim of claims ?? []) addClaim(compiling, claim, keeps);
  if (set.validAt) {
    const own = createName(compiling);
    addWindow(compiling, own, set.validAt);
    fragments.push({ file: "queries/sets/alsoExisting", names: { SET: own }, keeps });
  }
  for (const { proof } of inner)
    fragments.push({ file: "queries/sets/alsoProof", names: { INNER: proof }, keeps });
  return keeps;
}

function addOrder(compiling: Compiling, order: EntityOrder | null | undefined): void {
  const { fragments, parameters } = compiling;
  parameters["descending"] = order?.descending ?? false;
  if (order?.begin) fragments.push({ file: "queries/sets/orderByBegin" });
  else if (order?.properties?.length) {
    parameters["properties"] = order.properties;
    parameters["claimedAt"] = order.validAt?.replace("~", "") ?? null;
    fragments.push({ file: "queries/sets/orderByClaims" });
  } else if (order?.relations?.length) {
    const classes = order.classes ?? [];
    Object.assign(parameters, toClassParameters("order", classes), { order_any: classes.length === 0 });
    addWindow(compiling, "order", order.validAt);
    const types = toTypeMarks(order.relations);
    fragments.push({ file: "queries/sets/orderByRelations", names: { SET: "order" }, types });
  } else fragments.push({ file: "queries/sets/orderByDegree" });
}

/**
 * A set in its order as a statement: at most `limit` rows, each with the number of all.
 * @throws AppError `BAD_USER_INPUT` for a set that is empty of conditions or beyond the limits.
 */
export function compileSet(
  set: EntitySet,
  { order, limit }: { order?: EntityOrder | null | undefined; limit: number },
): Compiled {
  const compiling: Compiling = { fragments: [], parameters: {}, sets: 0 };
  compileMembers(compiling, set, 1);
  addOrder(compiling, order);
  compiling.fragments.push({ file: "queries/sets/select" });
  return { fragments: compiling.fragments, parameters: { ...compiling.parameters, limit } };
}
