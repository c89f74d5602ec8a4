import { Zip, ZipDeflate } from "fflate";

/** A file of an archive, its text piece by piece. */
export interface ZipEntry {
  readonly path: string;
  readonly pieces: AsyncIterable<string> | Iterable<string>;
}

const NOTHING = new Uint8Array(0);

/** Compresses files one after the other; a piece is read only when what came before it has been taken. */
export async function* zip(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const encoder = new TextEncoder();
  for await (const { path, pieces } of entries) {
    const file = new ZipDeflate(path, { level: 6 });
    archive.add(file);
    for await (const piece of pieces) {
      file.push(encoder.encode(piece));
      yield* ready.splice(0);
    }
    file.push(NOTHING, true);
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready.splice(0);
}
