/** Where the string that opens at `start` ends: the position after its closing quotation mark. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

/** Where the value that begins at `start` ends: before the comma or bracket that follows it at its own depth. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at) - 1;
    else if (character === "{" || character === "[") depth += 1;
    else if (depth === 0 && (character === "," || character === "}" || character === "]")) return at;
    else if (character === "}" || character === "]") depth -= 1;
  }
  return text.length;
}

/**
 * The members of a JSON object as they stand in its text, `"name":value`, by name: what a passage may quote.
 * @param text one object that JSON.parse accepts
 */
export function quoteMembers(text: string): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  let at = text.indexOf("{") + 1;
  for (;;) {
    const start = text.indexOf('"', at);
    if (start === -1) return members;
    const end = endOfValue(text, start);
    const name: unknown = JSON.parse(text.slice(start, endOfString(text, start)));
    members.set(String(name), text.slice(start, end).trim());
    if (text[end] !== ",") return members;
    at = end + 1;
  }
}
