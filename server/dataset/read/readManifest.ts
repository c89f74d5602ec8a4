import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { identifier } from "../format/columns.ts";
import { languages } from "../format/languages.ts";
import type { Problems } from "../problems.ts";
import { MANIFEST_FILE } from "./findTables.ts";

const phrase = z.string().trim().min(1, "is empty – write a text or leave the language out");
const texts = z
  .strictObject({ en: phrase.optional(), ru: phrase.optional(), kk: phrase.optional() })
  .refine((value) => Object.keys(value).length > 0, "has no language – write it in en, ru or kk");

const manifestSchema = z.strictObject({
  id: z.string().refine(identifier.accepts, `is not an id – write ${identifier.expects}`),
  version: z
    .string()
    .regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/u, "is not a version – write three numbers such as 1.0.0"),
  title: texts,
  description: texts.optional(),
  licence: phrase,
  languages: z
    .array(z.enum(languages, `is unknown – write one of ${languages.join(", ")}`))
    .min(1, "is empty – name at least one language"),
});

/** What `dataset.json` says. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Messages for what the schema has none of its own for. */
function describeIssue(issue: {
  readonly code: string;
  readonly input?: unknown;
  readonly keys?: unknown;
}): string {
  if (issue.code === "unrecognized_keys")
    return `has the unknown key ${String(issue.keys)} – correct it or remove it`;
  return issue.input === undefined
    ? "is missing – add it"
    : "has another shape than a manifest – see data/standardization/dataset.json";
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split("\n").length;
}

function lineOfKey(text: string, key: PropertyKey | undefined): number {
  return lineAt(text, Math.max(0, text.indexOf(`"${String(key)}"`)));
}

async function readText(path: string, problems: Problems): Promise<string | undefined> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(join(path, MANIFEST_FILE)));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code !== "ENOENT" && code !== "ENOTDIR" && code !== "ERR_ENCODING_INVALID_ENCODED_DATA") throw error;
    const message = code.startsWith("ERR_")
      ? "not encoded in UTF-8 – save the file as UTF-8"
      : "the file is missing – add it, with id, version, title, licence and languages";
    problems.add({ file: MANIFEST_FILE, line: 1, message });
    return undefined;
  }
}

function parseJson(text: string, problems: Problems): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const position = Number(/position (\d+)/u.exec(error.message)?.[1] ?? 0);
    const message = "not JSON – correct a comma, a quotation mark or a bracket";
    problems.add({ file: MANIFEST_FILE, line: lineAt(text, position), message });
    return undefined;
  }
}

/** Reads and checks `dataset.json`; undefined when it has problems. */
export async function readManifest(path: string, problems: Problems): Promise<Manifest | undefined> {
  const text = await readText(path, problems);
  const json = text === undefined ? undefined : parseJson(text, problems);
  if (text === undefined || json === undefined) return undefined;
  const parsed = manifestSchema.safeParse(json, { error: describeIssue });
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const line = lineOfKey(text, issue.path[0]);
    problems.add({
      file: MANIFEST_FILE,
      line,
      message: `${issue.path.join(".") || "dataset"}: ${issue.message}`,
    });
  }
  return undefined;
}
