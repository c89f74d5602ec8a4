import { parsePartialDate } from "../../graph/dates.ts";

/** How a cell becomes a property of the graph. */
export type ColumnType = "text" | "list" | "integer" | "number" | "flag";

/** What a column may hold. An empty cell is an absent value. */
export interface Column {
  readonly type: ColumnType;
  readonly isRequired: boolean;
  /** Completes "write …" for the person who has to correct a cell. */
  readonly expects: string;
  /** Asked for cells that aren't empty. */
  readonly accepts: (cell: string) => boolean;
}

export const LIST_SEPARATOR = "|";

function optional(type: ColumnType, expects: string, accepts: Column["accepts"]): Column {
  return { type, isRequired: false, expects, accepts };
}

function matching(pattern: RegExp, expects: string): Column {
  return optional("text", expects, (cell) => pattern.test(cell));
}

function isPlain(text: string): boolean {
  return text === text.trim() && !/\p{Cc}/u.test(text);
}

/** An http or https address without user and password, as a page may safely link to it. */
function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/\S+$/u.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === "" && password === "";
}

/** The same column, but an empty cell is a fault. */
export function required(column: Column): Column {
  return { ...column, isRequired: true };
}

/** One of a closed list of words. */
export function oneOf(words: readonly string[]): Column {
  const expects = words.length === 1 ? `${words.join()}, or leave it empty` : `one of ${words.join(", ")}`;
  return optional("text", expects, (cell) => words.includes(cell));
}

/** Several values of another column, separated by `|`, none of them twice. */
export function listOf(item: Column): Column {
  return optional(
    "list",
    `a list separated by ${LIST_SEPARATOR}, without repetitions, each item ${item.expects}`,
    (cell) => {
      const items = cell.split(LIST_SEPARATOR);
      return items.every((text) => text !== "" && item.accepts(text)) && new Set(items).size === items.length;
    },
  );
}

/** Text exactly as it stands in a source. */
export const verbatim = optional("text", "the text as it stands in the source", () => true);
export const words = optional("text", "text in one line, without spaces around it", isPlain);
/** The id of a row of another table; whether it is there is checked with the tables. */
export const reference = optional("text", "an id", isPlain);
export const identifier = matching(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  "lower-case letters a to z, digits and single hyphens between them",
);
export const upperSnake = matching(
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/u,
  "capital letters A to Z, digits and single underscores, a letter first",
);
export const partialDate = optional(
  "text",
  "a date of the calendar such as 1947, 1992-03 or 1992-03-13, with ~ after it for about",
  (cell) => parsePartialDate(cell) !== undefined,
);
export const webAddress = optional("text", "an address that begins with http:// or https://", isWebAddress);
export const wikidataId = matching(/^Q[1-9]\d*$/u, "a Wikidata id such as Q15028");
export const qualifier = matching(/^[^:\s][^:]*: \S.*$/u, "key: value");
export const curie = matching(/^[a-z][a-z0-9-]*:[A-Za-z][\w-]*$/u, "a term such as org:subOrganizationOf");
/** A verb of questions; `<` before it marks one of the inverse reading. */
export const verb = matching(
  /^<?[^<\s].*$/u,
  "a verb, with < before it where it reads from the second end to the first",
);
export const selection = matching(
  /^(?:entity|relation):[a-z0-9-]+$/u,
  "entity: or relation: and an id, such as entity:iso",
);
export const relativePath = matching(
  /^(?!\.{1,2}(?:\/|$))[^/\\\p{Cc}]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\\p{Cc}]+)*$/u,
  "a path inside the folder, such as texts/treaty.txt",
);
export const decimal = matching(
  /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u,
  "a number such as 2500 or 0.5, without spaces",
);
export const ordinal: Column = { ...matching(/^[1-9]\d{0,8}$/u, "a whole number from 1"), type: "integer" };
export const offset: Column = {
  ...matching(/^(?:0|[1-9]\d{0,8})$/u, "a whole number from 0"),
  type: "integer",
};
export const weight: Column = {
  ...optional(
    "number",
    "a number above 0; 1 is an ordinary step",
    (cell) => decimal.accepts(cell) && Number(cell) > 0,
  ),
};
export const flag: Column = { ...oneOf(["true"]), type: "flag" };
