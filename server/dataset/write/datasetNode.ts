import { z } from "zod";
import { languages } from "../format/languages.ts";
import { type Properties, toPropertyName } from "../prepare/toProperties.ts";
import type { Manifest } from "../read/readManifest.ts";
import { createOvertakenError, runStatement } from "./runStatement.ts";
import type { Writing } from "./Writing.ts";

const begun = z.tuple([z.object({ joins: z.array(z.string()), isNew: z.boolean() })]);

function toTexts(stem: string, texts: Manifest["title"] = {}): Properties {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = texts[language];
      return text === undefined ? [] : [[toPropertyName(`${stem}_${language}`), text]];
    }),
  );
}

function listJoins({ valid }: Writing): string[] {
  return [...valid.joins.values()].map(({ id }) => id);
}

/**
 * Marks the dataset as being loaded by this run.
 * @returns ids of other datasets' entities that are joined, by this content or the one before, and whether the graph
 * held nothing of the dataset
 */
export async function beginLoad(writing: Writing): Promise<{ joins: readonly string[]; isNew: boolean }> {
  const { manifest, fingerprint } = writing.valid;
  const parameters = { joins: listJoins(writing), hash: fingerprint.hash, version: manifest.version };
  const [answer] = begun.parse(await runStatement(writing, "beginLoad", parameters));
  return answer;
}

/**
 * Marks the dataset as whole.
 * @throws AppError when another run has begun
 */
export async function finishLoad(writing: Writing): Promise<void> {
  const { manifest, fingerprint } = writing.valid;
  const { id, version, licence } = manifest;
  const properties: Properties = {
    id,
    version,
    licence,
    languages: manifest.languages,
    hash: fingerprint.hash,
    format: fingerprint.format,
    state: "ready",
    joins: listJoins(writing),
    ...toTexts("title", manifest.title),
    ...toTexts("description", manifest.description),
  };
  const rows = await runStatement(writing, "finishLoad", { properties, now: new Date().toISOString() });
  if (rows.length === 0) throw createOvertakenError(writing, "all");
}
