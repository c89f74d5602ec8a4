import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type DatasetFolder, MANIFEST_FILE } from "./read/findTables.ts";

/** What a graph was made of: equal fingerprints make equal graphs. */
export interface Fingerprint {
  /** Of the bytes of the folder's files. */
  readonly hash: string;
  /** Of everything that decides what becomes of a row: the code that prepares it, the statements, the schema. */
  readonly format: string;
}

/** Half of a SHA-256 in hexadecimal: enough to tell contents apart. */
const DIGITS = 32;

/** Code and statements that decide what is stored; what is written about them doesn't. A change in any of them means that datasets are loaded anew. */
const formatFolders = [
  "../language/",
  "./format/",
  "./prepare/",
  "../../cypher/load/",
  "../../cypher/schema/",
];

async function hashFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const path of paths) {
    hash.update(`\0${basename(path)}\0`);
    const pieces: AsyncIterable<Buffer> = createReadStream(path);
    for await (const piece of pieces) hash.update(piece);
  }
  return hash.digest("hex").slice(0, DIGITS);
}

async function hashFormat(): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of formatFolders) {
    const path = fileURLToPath(new URL(folder, import.meta.url));
    const names = (await readdir(path)).filter((name) => !name.endsWith(".md")).toSorted();
    const texts = await Promise.all(names.map((name) => readFile(join(path, name))));
    names.forEach((name, index) => hash.update(`\0${folder}${name}\0`).update(texts[index] ?? ""));
  }
  return hash.digest("hex").slice(0, DIGITS);
}

/** Reads every byte of a folder's tables and manifest, and no row. */
export async function readFingerprint({ path, files }: DatasetFolder): Promise<Fingerprint> {
  const names = [MANIFEST_FILE, ...[...files.values()].toSorted()];
  const [hash, format] = await Promise.all([hashFiles(names.map((name) => join(path, name))), hashFormat()]);
  return { hash, format };
}
