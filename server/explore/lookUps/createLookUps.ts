import DataLoader from "dataloader";
import type { Entity } from "../../graph/Entity.ts";
import type { Claim, Passage, Source } from "../../graph/evidence.ts";
import type { Relation, RelationCount } from "../../graph/Relation.ts";
import type { Database } from "../../neo4j/createDatabase.ts";
import type { LoadedVersions } from "../createLoadedVersions.ts";
import { readClaims } from "./readClaims.ts";
import { readEntities } from "./readEntities.ts";
import { readPassages } from "./readPassages.ts";
import { type CountsRequest, readRelationCounts, toCountsKey } from "./readRelationCounts.ts";
import { type PageRequest, type RelationPage, readRelationPages } from "./readRelationPages.ts";
import { readRelations } from "./readRelations.ts";
import { readSources } from "./readSources.ts";

export interface LookUpSources {
  readonly database: Database;
  readonly versions: LoadedVersions;
}

/**
 * Look-ups by key that gather what one level of a query asks for and send it as one statement; each key is asked for
 * once a request. What isn't there is null.
 */
export interface LookUps {
  readonly entities: DataLoader<string, Entity | null>;
  readonly relations: DataLoader<string, Relation | null>;
  /** By id of the entity. */
  readonly claims: DataLoader<string, readonly Claim[]>;
  readonly passages: DataLoader<string, Passage | null>;
  readonly sources: DataLoader<string, Source | null>;
  readonly relationCounts: DataLoader<CountsRequest, readonly RelationCount[], string>;
  readonly relationPages: DataLoader<PageRequest, RelationPage, string>;
}

/** One set for each request: what is read stays as it is until the request is answered, and no longer. */
export function createLookUps(sources: LookUpSources): LookUps {
  const lookUps: LookUps = {
    entities: new DataLoader((ids) => readEntities(sources, ids)),
    relations: new DataLoader((ids) => readRelations(sources, ids)),
    claims: new DataLoader((ids) => readClaims(sources, ids)),
    sources: new DataLoader((ids) => readSources(sources, ids)),
    passages: new DataLoader((ids) => readPassages({ ...sources, lookUps }, ids)),
    relationCounts: new DataLoader((requests) => readRelationCounts(sources, requests), {
      cacheKeyFn: toCountsKey,
    }),
    relationPages: new DataLoader((requests) => readRelationPages(sources, requests), {
      cacheKeyFn: ({ entity, key }) => `${key} ${entity.id}`,
    }),
  };
  return lookUps;
}
