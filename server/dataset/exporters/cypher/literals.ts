import type { Properties, PropertyValue } from "../Properties.ts";

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\u001E": "\\u001E",
  "\u001F": "\\u001F",
};

/** Text as a literal of Cypher: on one line, so that programs which split at `;` and line ends don't cut it. */
export function toTextLiteral(text: string): string {
  return `'${text.replaceAll(/[\\'\n\r\t\u001E\u001F]/gu, (character) => escapes[character] ?? character)}'`;
}

/** A label, type or property name, quoted where Cypher asks for it. */
export function toName(name: string): string {
  return /^[A-Za-z_]\w*$/u.test(name) ? name : `\`${name.replaceAll("`", "``")}\``;
}

function toLiteral(value: PropertyValue | readonly PropertyValue[]): string {
  if (typeof value === "object") return `[${value.map(toLiteral).join(", ")}]`;
  return typeof value === "string" ? toTextLiteral(value) : String(value);
}

export function toMapLiteral(properties: Properties): string {
  const pairs = Object.entries(properties).map(([name, value]) => `${toName(name)}: ${toLiteral(value)}`);
  return `{${pairs.join(", ")}}`;
}
