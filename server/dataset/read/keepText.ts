/**
 * The same text on its own. A cell is a slice of the piece of the file that it was read from, and whoever keeps the slice
 * keeps the piece in memory: what outlives its row has to be kept this way.
 */
export function keepText(text: string): string {
  return Buffer.from(text).toString();
}
