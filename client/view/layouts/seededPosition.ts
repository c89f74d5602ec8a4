import type { Position } from "../../graph/Position.ts";

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value ^= character.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** A place within a disc around the origin that only depends on the id: the start of a layout without chance. */
export function seededPosition(id: string, radius: number): Position {
  const angle = (hash(id) / 2 ** 32) * 2 * Math.PI;
  const distance = Math.sqrt(hash(`${id}#`) / 2 ** 32) * radius;
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}
