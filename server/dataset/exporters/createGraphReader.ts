import { AppError } from "../../graph/AppError.ts";
import {
  exportDatasets,
  exportEntitiesById,
  exportExamples,
  exportSourcesById,
  exportUnknownIds,
  exportVocabulary,
} from "./exportQueries.ts";
import { type Properties, requiredTextOf, textOf } from "./Properties.ts";
import {
  chunk,
  type EntityRow,
  type GraphSelection,
  idOf,
  type Pages,
  propertiesOf,
  readAllPassages,
  readAllSources,
  readCited,
  readClaims,
  readEntities,
  readPassagesOf,
  readRelations,
  type Reading,
} from "./readPages.ts";

/** As many unknown ids as a message can hold. */
const UNKNOWN_SHOWN = 10;

export interface VocabularyRow {
  readonly label: string;
  readonly properties: Properties;
}

/** A graph to be written down, read page by page; every call reads anew. */
export interface GraphReader {
  readonly isWhole: boolean;
  readonly datasets: readonly Properties[];
  readonly vocabulary: readonly VocabularyRow[];
  /** By id. */
  entities(): Pages<EntityRow>;
  /** Those of these entities that belong to what is read. */
  entitiesById(ids: readonly string[]): Promise<readonly EntityRow[]>;
  /** By the id of the entity that they lead from; with `type`, `from` and `to`. */
  relations(): Pages<Properties>;
  claims(): Pages<Properties>;
  sources(): Pages<Properties>;
  /** Source by source, in order. */
  passages(): Pages<Properties>;
  passagesOf(source: string): Pages<Properties>;
  /** Example questions; they show the whole, so a part has none. */
  examples(): Pages<Properties>;
  /** @throws AppError when another version was loaded meanwhile: what was read is then of neither. */
  checkUnchanged(): Promise<void>;
}

async function readDatasets(database: Reading): Promise<readonly Properties[]> {
  const datasets = propertiesOf(await database.read(exportDatasets, {}));
  if (datasets.some((dataset) => textOf(dataset, "state") !== "ready"))
    throw new AppError("DATABASE_UNAVAILABLE", "A dataset is being loaded. Try again in a minute.");
  if (datasets.length === 0)
    throw new AppError("DATABASE_UNAVAILABLE", "No dataset is loaded yet. Try again in a minute.");
  return datasets;
}

const versionsOf = (datasets: readonly Properties[]) =>
  datasets.map((dataset) => `${idOf(dataset)} ${textOf(dataset, "hash")}`).join("\n");

/** @throws AppError `BAD_USER_INPUT` that names what isn't there. */
function refuse(argument: "ids" | "types", unknown: readonly string[]): void {
  if (unknown.length === 0) return;
  const value = unknown.slice(0, UNKNOWN_SHOWN).join(", ");
  throw new AppError("BAD_USER_INPUT", `"${argument}": there is no ${value}. Leave it out.`, {
    facts: { argument, value },
  });
}

/**
 * Prepares the reading of a graph or a view of it.
 * @throws AppError for ids and types that aren't there, and while a dataset is being loaded.
 */
export async function createGraphReader(database: Reading, selection: GraphSelection): Promise<GraphReader> {
  const { ids = [], types = [] } = selection;
  refuse(
    "ids",
    (await database.read(exportUnknownIds, { ids })).map(({ id }) => id),
  );
  const vocabulary = await database.read(exportVocabulary, {});
  const known = new Set(
    vocabulary
      .filter(({ label }) => label === "RelationType")
      .map(({ properties }) => textOf(properties, "name")),
  );
  refuse(
    "types",
    types.filter((type) => !known.has(type)),
  );
  const datasets = await readDatasets(database);
  const isView = selection.ids !== undefined;

  async function* sources(): Pages<Properties> {
    if (!isView) yield* readAllSources(database);
    else {
      const cited = await readCited(database, selection);
      const ids = new Set(cited.map((passage) => requiredTextOf(passage, "source")));
      yield propertiesOf(await database.read(exportSourcesById, { ids: [...ids] }));
    }
  }

  async function* passages(): Pages<Properties> {
    if (isView) yield* chunk(await readCited(database, selection));
    else yield* readAllPassages(database);
  }

  return {
    isWhole: selection.isWhole,
    datasets,
    vocabulary,
    entities: () => readEntities(database, selection),
    entitiesById(wanted) {
      const selected = selection.ids && new Set(selection.ids);
      const part = wanted.filter((id) => selected?.has(id) ?? true);
      return database.read(exportEntitiesById, { ids: part, ...selection.days });
    },
    relations: () => readRelations(database, selection),
    claims: () => readClaims(database, selection),
    sources,
    passages,
    passagesOf: (source) => readPassagesOf(database, source),
    async *examples() {
      if (selection.isWhole) yield propertiesOf(await database.read(exportExamples, {}));
    },
    async checkUnchanged() {
      if (versionsOf(await readDatasets(database)) !== versionsOf(datasets))
        throw new AppError(
          "DATABASE_UNAVAILABLE",
          "Another version was loaded meanwhile. Start the export again.",
        );
    },
  };
}
