import type { PartialDate } from "../graph/PartialDate.ts";

/** How two entities are connected. */
export interface PathsInquiry {
  readonly on: "paths";
  readonly from: string;
  readonly to: string;
  /** Only through relations of these types; empty for all. */
  readonly types: readonly string[];
  /** Also ways of more steps than the shortest have. */
  readonly longer: boolean;
  /** The closest ties first, by the weights of relation types, whatever number of steps that takes. */
  readonly weighted: boolean;
  /** Which of the found ways is marked, counted from 0; null for all alike. */
  readonly chosen: number | null;
}

/** What links three to six entities: the smallest piece of the graph that does. */
export interface LinksInquiry {
  readonly on: "links";
  readonly ids: readonly string[];
  /** As in `PathsInquiry`. */
  readonly types: readonly string[];
}

/** What falls apart without an entity, or what it brought into being. */
export interface EntityInquiry {
  readonly on: "impact" | "founded";
  readonly id: string;
}

/** A question in the reader's own words. It is answered in the language in which it is written, whoever opens it. */
export interface AnswerInquiry {
  readonly on: "answer";
  readonly question: string;
}

/** What a view answers, as data: it stands in the permalink and in the event log. What was found stands in `AppState.findings`. */
export type Inquiry = PathsInquiry | LinksInquiry | EntityInquiry | AnswerInquiry;

/** As many entities as can be linked at once. */
export const mostLinked = 6;

/** As many characters as a question can have. */
export const longestQuestion = 300;

/** The largest number that a way can have in a permalink: no answer holds more of them. */
const mostPaths = 100;

/**
 * An inquiry as a list of texts, as it stands in a permalink: `paths,iso,easc,longer,weighted,type:MEMBER_OF,path:2`, or
 * `links,3,iso,iec,easc,type:MEMBER_OF`, or `impact,iso`, or `answer,Who governs ISO?`.
 */
export function toInquiryItems(inquiry: Inquiry): readonly string[] {
  switch (inquiry.on) {
    case "paths": {
      const { on, from, to, longer, weighted, types, chosen } = inquiry;
      const path = chosen === null ? [] : [`path:${chosen + 1}`];
      const flags = [...(longer ? ["longer"] : []), ...(weighted ? ["weighted"] : [])];
      return [on, from, to, ...flags, ...toTypeItems(types), ...path];
    }
    case "links": {
      const { on, ids, types } = inquiry;
      return [on, String(ids.length), ...ids, ...toTypeItems(types)];
    }
    case "impact":
    case "founded":
      return [inquiry.on, inquiry.id];
    case "answer":
      return [inquiry.on, inquiry.question];
  }
}

type Reader = (items: readonly string[]) => Inquiry | null;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["paths", readPaths],
  ["links", readLinks],
  ["impact", (items) => readEntity("impact", items)],
  ["founded", (items) => readEntity("founded", items)],
  ["answer", readAnswer],
]);

/** The way back; null for what isn't an inquiry. */
export function fromInquiryItems([on, ...items]: readonly string[]): Inquiry | null {
  return on === undefined ? null : (readers.get(on)?.(items) ?? null);
}

function readPaths([from, to, ...options]: readonly string[]): PathsInquiry | null {
  if (from === undefined || to === undefined) return null;
  const types = after("type:", options);
  const paths = after("path:", options);
  const longer = options.includes("longer");
  const weighted = options.includes("weighted");
  const read = types.length + paths.length + Number(longer) + Number(weighted);
  if (read < options.length || paths.length > 1 || !paths.every(isPathNumber)) return null;
  const chosen = paths[0] === undefined ? null : Number(paths[0]) - 1;
  return { on: "paths", from, to, types: [...new Set(types)], longer, weighted, chosen };
}

function readLinks([count, ...items]: readonly string[]): LinksInquiry | null {
  if (count === undefined || !/^[3-6]$/u.test(count)) return null;
  const ids = [...new Set(items.slice(0, Number(count)))];
  const options = items.slice(Number(count));
  const types = after("type:", options);
  if (ids.length < Number(count) || types.length < options.length) return null;
  return { on: "links", ids, types: [...new Set(types)] };
}

function readEntity(on: EntityInquiry["on"], [id, ...others]: readonly string[]): EntityInquiry | null {
  return id === undefined || others.length > 0 ? null : { on, id };
}

function readAnswer([question, ...others]: readonly string[]): AnswerInquiry | null {
  const isQuestion = question !== undefined && question.trim() !== "" && question.length <= longestQuestion;
  return isQuestion && others.length === 0 ? { on: "answer", question } : null;
}

function toTypeItems(types: readonly string[]): readonly string[] {
  return types.map((type) => `type:${type}`);
}

function after(prefix: string, items: readonly string[]): readonly string[] {
  return items.flatMap((item) => (item.startsWith(prefix) ? [item.slice(prefix.length)] : []));
}

function isPathNumber(text: string): boolean {
  return /^[1-9]\d*$/u.test(text) && Number(text) <= mostPaths;
}

export function isSameInquiry(one: Inquiry | null, other: Inquiry | null): boolean {
  if (one === other) return true;
  return one !== null && other !== null && toKey(one) === toKey(other);
}

/** An inquiry as of a date; without one, whenever it was. */
export interface DatedInquiry {
  readonly inquiry: Inquiry;
  readonly date: PartialDate | null;
}

/** The key of an inquiry in `AppState.findings`: the same whichever of the ways is marked. */
export function inquiryKey({ inquiry, date }: DatedInquiry): string {
  const asked = toKey(withoutChoice(inquiry));
  return date === null ? asked : `${asked} ${date}`;
}

/** The question itself, whichever of the ways is marked. */
export function withoutChoice(inquiry: Inquiry): Inquiry {
  return inquiry.on === "paths" ? { ...inquiry, chosen: null } : inquiry;
}

function toKey(inquiry: Inquiry): string {
  return JSON.stringify(toInquiryItems(inquiry));
}
