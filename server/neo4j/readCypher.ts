import { readFileSync } from "node:fs";

const cypherFolder = new URL("../../cypher/", import.meta.url);

/** A line that stands for a file of `cypher/queries/fragments`. */
const inclusion = /^\s*\/\/include (?<name>\w+)$/u;

function readLines(name: string): string[] {
  return readFileSync(new URL(`${name}.cypher`, cypherFolder), "utf8").split("\n");
}

function withoutComment(line: string): string[] {
  const fragment = inclusion.exec(line)?.groups?.["name"];
  if (fragment !== undefined) return readLines(`queries/fragments/${fragment}`).flatMap(withoutComment);
  return line.trimStart().startsWith("//") ? [] : [line.trim()];
}

/**
 * The text of `cypher/<name>.cypher` without comments and indentation, and with its fragments: the driver sends texts in
 * parcels of 1,400 bytes, so short ones arrive earlier.
 * @throws when a file isn't there.
 */
export function readCypher(name: string): string {
  return readLines(name).flatMap(withoutComment).join("\n").trim();
}
