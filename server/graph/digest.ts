const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A short fingerprint of a text: FNV-1a, 32 bits, over UTF-16 code units, in base 36. It tells texts apart that differ by
 * accident; it doesn't keep anybody from finding two with the same fingerprint.
 */
export function digest(text: string): string {
  let hash = OFFSET_BASIS;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return (hash >>> 0).toString(36);
}
