import { Inflate, deflateSync } from "fflate";
import { fromBase64url, toBase64url } from "./base64url.ts";

/** No permalink of ours comes near; anything longer is meant to harm. */
const longestText = 1_000_000;

/** So little is inflated at a time that a bomb is noticed before it goes off. */
const sliceLength = 512;

/** A text deflated, in base64url. */
export function compressText(text: string): string {
  return toBase64url(deflateSync(new TextEncoder().encode(text), { level: 9 }));
}

/** The way back; null for what isn't a compressed text, or one of more than a million bytes. */
export function decompressText(compressed: string): string | null {
  const bytes = fromBase64url(compressed);
  if (bytes === null || bytes.length === 0) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(inflate(bytes));
  } catch {
    // Not deflated, cut off, too long or not UTF-8: the caller says that the text is unreadable.
    return null;
  }
}

function inflate(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length > longestText) throw new RangeError("The text is too long.");
  });
  for (let start = 0; start < bytes.length; start += sliceLength) {
    const end = start + sliceLength;
    stream.push(bytes.subarray(start, end), end >= bytes.length);
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
