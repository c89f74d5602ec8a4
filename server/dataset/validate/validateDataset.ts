import type { DatedName } from "../../graph/datedNames.ts";
import { type Fingerprint, readFingerprint } from "../fingerprint.ts";
import { createProblems, type Problems } from "../problems.ts";
import { type DatasetFolder, findTables } from "../read/findTables.ts";
import { type Manifest, readManifest } from "../read/readManifest.ts";
import type { Validation } from "./checkedRows.ts";
import { validateClaims } from "./validateClaims.ts";
import { validateEntities } from "./validateEntities.ts";
import { validateExamples } from "./validateExamples.ts";
import { validatePassages } from "./validatePassages.ts";
import { validateRelations } from "./validateRelations.ts";
import { type Join, validateSameAs } from "./validateSameAs.ts";
import { validateSources } from "./validateSources.ts";
import { validateVocabulary } from "./validateVocabulary.ts";

/** A dataset without problems and what loading it needs to know beforehand. */
export interface ValidDataset {
  readonly folder: DatasetFolder;
  readonly manifest: Manifest;
  /** Taken before the first row was read. */
  readonly fingerprint: Fingerprint;
  readonly rowCount: number;
  readonly relationTypes: readonly string[];
  /** The number of relations that this dataset gives to each of its entities. */
  readonly degreeOf: (entity: string) => number;
  /** The names that an entity had for some time, as claims of this dataset have it. */
  readonly datedNamesOf: (entity: string) => readonly DatedName[];
  readonly hasEntity: (id: string) => boolean;
  readonly joins: ReadonlyMap<string, Join>;
}

export type ValidationResult =
  | { readonly isValid: true; readonly dataset: ValidDataset }
  | { readonly isValid: false; readonly problems: Pick<Problems, "shown" | "count"> };

/**
 * Reads a whole folder and checks everything that can be checked without the database. Rows are streamed; what stays in
 * memory are ids, the texts of sources and the ends of hierarchical relations.
 * @param onRows called after each row with the number of rows so far
 */
export async function validateDataset(
  path: string,
  onRows: (rows: number) => void,
): Promise<ValidationResult> {
  const problems = createProblems();
  const folder = await findTables(path, problems);
  if (folder === undefined) return { isValid: false, problems };
  let rowCount = 0;
  const validation: Validation = {
    folder,
    problems,
    onRow: () => {
      rowCount += 1;
      onRows(rowCount);
    },
  };
  const manifest = await readManifest(path, problems);
  const fingerprint = manifest === undefined ? undefined : await readFingerprint(folder);
  const vocabulary = await validateVocabulary(validation);
  const passages = await validatePassages(validation, await validateSources(validation));
  const entities = await validateEntities(validation, vocabulary, passages);
  const references = { vocabulary, entities, passages };
  const relations = await validateRelations(validation, references);
  const datedNames = await validateClaims(validation, references);
  await validateExamples(validation, { entities: entities.ids, relations });
  const joins = await validateSameAs(validation, entities);
  if (manifest === undefined || fingerprint === undefined || problems.count > 0)
    return { isValid: false, problems };
  const relationTypes = [...vocabulary.relationTypes.keys()];
  const hasEntity = (id: string) => entities.facts.has(id);
  const degreeOf = (entity: string) => entities.facts.get(entity)?.degree ?? 0;
  const datedNamesOf = (entity: string) => datedNames.get(entity) ?? [];
  return {
    isValid: true,
    dataset: {
      folder,
      manifest,
      fingerprint,
      rowCount,
      relationTypes,
      degreeOf,
      datedNamesOf,
      hasEntity,
      joins,
    },
  };
}
