/*
 * A cursor says in which list it stands and where. It is opaque to clients: only what `encodeCursor` made is read.
 */

/** A cursor at `position` of the list that is called `list`. */
export function encodeCursor(list: string, position: string): string {
  return Buffer.from(JSON.stringify([list, position])).toString("base64url");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The position of a cursor of the list that is called `list`; undefined where it is none. */
export function decodeCursor(list: string, cursor: string): string | undefined {
  const parts = parseJson(Buffer.from(cursor, "base64url").toString());
  if (!Array.isArray(parts)) return undefined;
  const [cursorList, position]: readonly unknown[] = parts;
  return cursorList === list && typeof position === "string" ? position : undefined;
}
