import type { Config } from "./config.ts";
import {
  createLoadedVersions,
  guardReads,
  type LoadedVersions,
  pinVersion,
} from "./explore/createLoadedVersions.ts";
import type { ExploreContext } from "./explore/ExploreContext.ts";
import { createLookUps } from "./explore/lookUps/createLookUps.ts";
import type { Database } from "./neo4j/createDatabase.ts";

/** What lives as long as the server. */
export interface Context {
  readonly config: Config;
  /** The database as it is, whether or not a dataset is being loaded. */
  readonly database: Database;
  readonly versions: LoadedVersions;
}

/** What resolvers are handed; its database refuses to answer while a dataset is being loaded. */
export type RequestContext = ExploreContext;

/** Wires what is needed once; nothing is read before the first request. */
export function createContext({ config, database }: Pick<Context, "config" | "database">): Context {
  return { config, database, versions: createLoadedVersions(database) };
}

/** Look-ups are gathered and remembered within one request, which sees one version of what is loaded. */
export function createRequestContext(context: Context): RequestContext {
  const versions = pinVersion(context.versions);
  const database = guardReads(context.database, versions);
  return {
    database,
    versions,
    limits: context.config.limits,
    lookUps: createLookUps({ database, versions }),
  };
}
