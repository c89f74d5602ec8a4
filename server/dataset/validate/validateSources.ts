import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { relativePath } from "../format/columns.ts";
import { sources } from "../format/tables.ts";
import { quote } from "../problems.ts";
import { checkedRows, fault, type Place, type Validation } from "./checkedRows.ts";
import { createIdIndex, type IdIndex } from "./createIdIndex.ts";

/** What passages are compared with. */
export interface SourceFacts {
  readonly language: string;
  /** The path of the verbatim text and what it holds; absent where the source ships none or it can't be read. */
  readonly text?: { readonly file: string; readonly content: string };
  /** Whether the source names a file, readable or not. */
  readonly hasFile: boolean;
}

export interface Sources {
  readonly ids: IdIndex;
  readonly facts: ReadonlyMap<string, SourceFacts>;
}

/** Offsets count UTF-16 code units of the whole file, so a byte order mark is kept. */
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

async function readSourceText(
  validation: Validation,
  place: Place,
  file: string,
): Promise<string | undefined> {
  try {
    return decoder.decode(await readFile(join(validation.folder.path, file)));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA")
      fault(validation, { file, line: 1 }, "not encoded in UTF-8 – save the file as UTF-8");
    else if (code === "ENOENT" || code === "EISDIR" || code === "ENOTDIR")
      fault(
        validation,
        place,
        `file: there is no file ${quote(file)} in the folder – add it or correct the path`,
      );
    else throw error;
    return undefined;
  }
}

/** Reads and checks the sources and the texts that they ship. */
export async function validateSources(validation: Validation): Promise<Sources> {
  const ids = createIdIndex(validation, sources.name);
  const facts = new Map<string, SourceFacts>();
  for await (const line of checkedRows(validation, sources)) {
    const { id, file, language } = line.row;
    const hasFile = file !== "";
    const content =
      hasFile && relativePath.accepts(file) ? await readSourceText(validation, line, file) : undefined;
    const kept = ids.add(id, line);
    if (kept !== undefined)
      facts.set(kept, { language, hasFile, ...(content === undefined ? {} : { text: { file, content } }) });
  }
  return { ids, facts };
}
