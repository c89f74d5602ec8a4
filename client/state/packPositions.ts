import type { Position } from "../graph/Position.ts";
import { fromBase64url, toBase64url } from "./base64url.ts";

/** How many bytes a coordinate takes: two, or four on a map that reaches farther than two can say. */
export type Width = 2 | 4;

export interface PackedPositions {
  readonly width: Width;
  readonly text: string;
}

const farthestShort = 32_767;

/** Positions as little-endian signed integers, x and y by turns, in base64url. */
export function packPositions(positions: readonly Position[]): PackedPositions {
  const width = positions.every(isShort) ? 2 : 4;
  const bytes = new DataView(new ArrayBuffer(positions.length * 2 * width));
  positions.forEach(({ x, y }, index) => {
    writeInteger(bytes, { offset: index * 2 * width, width }, x);
    writeInteger(bytes, { offset: (index * 2 + 1) * width, width }, y);
  });
  return { width, text: toBase64url(new Uint8Array(bytes.buffer)) };
}

/** The way back; null where the text doesn't hold whole positions. */
export function unpackPositions({ width, text }: PackedPositions): readonly Position[] | null {
  const packed = fromBase64url(text);
  if (packed === null || packed.length % (2 * width) !== 0) return null;
  const bytes = new DataView(packed.buffer);
  return Array.from({ length: packed.length / (2 * width) }, (_, index) => ({
    x: readInteger(bytes, { offset: index * 2 * width, width }),
    y: readInteger(bytes, { offset: (index * 2 + 1) * width, width }),
  }));
}

interface Place {
  readonly offset: number;
  readonly width: Width;
}

function isShort({ x, y }: Position): boolean {
  return Math.abs(x) <= farthestShort && Math.abs(y) <= farthestShort;
}

function writeInteger(bytes: DataView, { offset, width }: Place, value: number): void {
  if (width === 2) bytes.setInt16(offset, value, true);
  else bytes.setInt32(offset, value, true);
}

function readInteger(bytes: DataView, { offset, width }: Place): number {
  return width === 2 ? bytes.getInt16(offset, true) : bytes.getInt32(offset, true);
}
