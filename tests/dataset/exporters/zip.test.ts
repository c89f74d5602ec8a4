import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { zip, type ZipEntry } from "../../../server/dataset/exporters/csv/zip.ts";

async function* toEntries(entries: readonly ZipEntry[]): AsyncGenerator<ZipEntry> {
  yield* entries;
}

it("keeps every file as it was", async () => {
  const pieces: Uint8Array[] = [];
  const entries = [
    { path: "a/empty.csv", pieces: [] },
    { path: "a/кеңес.txt", pieces: ["Мемлекет", "аралық кеңес\n".repeat(10_000)] },
  ];
  for await (const piece of zip(toEntries(entries))) pieces.push(piece);
  const files = unzipSync(new Uint8Array(Buffer.concat(pieces)));
  expect(Object.keys(files)).toEqual(["a/empty.csv", "a/кеңес.txt"]);
  expect(strFromU8(files["a/кеңес.txt"] ?? new Uint8Array())).toBe(
    `Мемлекет${"аралық кеңес\n".repeat(10_000)}`,
  );
});

it("reads no further than it is asked for", async () => {
  let read = 0;
  async function* endless(): AsyncGenerator<string> {
    for (;;) {
      read += 1;
      // What can't be compressed comes out soon.
      yield Array.from({ length: 20_000 }, () =>
        String.fromCodePoint(0x400 + Math.floor(Math.random() * 256)),
      ).join("");
    }
  }
  const archive = zip(toEntries([{ path: "x", pieces: endless() }]));
  for (let taken = 0; taken < 5; taken += 1) await archive.next();
  await archive.return(undefined);
  const readWhenLeft = read;
  expect(readWhenLeft).toBeLessThan(20);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(read).toBe(readWhenLeft);
});
