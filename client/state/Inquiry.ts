/** How two entities are connected. */
export interface PathsInquiry {
  readonly on: "paths";
  readonly from: string;
  readonly to: string;
  /** Only through relations of these types; empty for all. */
  readonly types: readonly string[];
  /** Also ways of more steps than the shortest have. */
  readonly longer: boolean;
  /** Which of the found ways is marked, counted from 0; null for all alike. */
  readonly chosen: number | null;
}

/** What a view answers, as data: it stands in the permalink and in the event log. What was found stands in `AppState.findings`. */
export type Inquiry = PathsInquiry;

/** The largest number that a way can have in a permalink: no answer holds more of them. */
const mostPaths = 100;

/** An inquiry as a list of texts, as it stands in a permalink: `paths,iso,easc,longer,type:MEMBER_OF,path:2`. */
export function toInquiryItems({ on, from, to, types, longer, chosen }: Inquiry): readonly string[] {
  return [
    on,
    from,
    to,
    ...(longer ? ["longer"] : []),
    ...types.map((type) => `type:${type}`),
    ...(chosen === null ? [] : [`path:${chosen + 1}`]),
  ];
}

/** The way back; null for what isn't an inquiry. */
export function fromInquiryItems([on, ...items]: readonly string[]): Inquiry | null {
  return on === undefined ? null : (readers.get(on)?.(items) ?? null);
}

type Reader = (items: readonly string[]) => Inquiry | null;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([["paths", readPaths]]);

function readPaths([from, to, ...options]: readonly string[]): PathsInquiry | null {
  if (from === undefined || to === undefined) return null;
  const types = after("type:", options);
  const paths = after("path:", options);
  const longer = options.includes("longer");
  const isWhole = types.length + paths.length + (longer ? 1 : 0) === options.length;
  if (!isWhole || paths.length > 1 || !paths.every(isPathNumber)) return null;
  const chosen = paths[0] === undefined ? null : Number(paths[0]) - 1;
  return { on: "paths", from, to, types: [...new Set(types)], longer, chosen };
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

/** The key of an inquiry in `AppState.findings`: the same whichever of the ways is marked. */
export function inquiryKey(inquiry: Inquiry): string {
  return toKey({ ...inquiry, chosen: null });
}

function toKey(inquiry: Inquiry): string {
  return JSON.stringify(toInquiryItems(inquiry));
}
