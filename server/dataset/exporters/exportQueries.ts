import { z } from "zod";
import { defineQuery } from "../../neo4j/defineQuery.ts";
import { propertiesSchema } from "./Properties.ts";

/** Everything that may hold between two days, YYYYMMDD; unless `isDated`, everything whatever its dates. */
export interface Days {
  readonly isDated: boolean;
  readonly dayMin: number;
  readonly dayMax: number;
}

interface Page {
  readonly after: string;
  readonly limit: number;
}

const node = z.object({ properties: propertiesSchema });
const entity = node.extend({ labels: z.array(z.string()) });

export const exportDatasets = defineQuery<Record<string, never>>()("queries/exportDatasets", node);
export const exportVocabulary = defineQuery<Record<string, never>>()(
  "queries/exportVocabulary",
  node.extend({ label: z.string() }),
);
export const exportUnknownIds = defineQuery<{ ids: readonly string[] }>()(
  "queries/exportUnknownIds",
  z.object({ id: z.string() }),
);
export const exportEntityIds = defineQuery<Page>()("queries/exportEntityIds", z.object({ id: z.string() }));
export const exportEntities = defineQuery<Page & Days>()("queries/exportEntities", entity);
export const exportEntitiesById = defineQuery<{ ids: readonly string[] } & Days>()(
  "queries/exportEntitiesById",
  entity,
);
export const exportRelationHandles = defineQuery<
  Days & {
    readonly from: readonly string[];
    readonly ids: readonly string[] | null;
    readonly types: readonly string[] | null;
  }
>()("queries/exportRelationHandles", z.object({ handle: z.string() }));
export const exportRelations = defineQuery<{ readonly handles: readonly string[] }>()(
  "queries/exportRelations",
  node,
);
export const exportExamples = defineQuery<Record<string, never>>()("queries/exportExamples", node);
export const exportClaims = defineQuery<{ ids: readonly string[] } & Days>()("queries/exportClaims", node);
export const exportSources = defineQuery<Page>()("queries/exportSources", node);
export const exportSourcesById = defineQuery<{ ids: readonly string[] }>()("queries/exportSourcesById", node);
export const exportPassages = defineQuery<{
  readonly source: string;
  readonly after: number;
  readonly limit: number;
}>()("queries/exportPassages", node);
export const exportPassagesById = defineQuery<{ ids: readonly string[] }>()(
  "queries/exportPassagesById",
  node,
);
