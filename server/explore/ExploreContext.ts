import type { Limits } from "../config.ts";
import type { Database } from "../neo4j/createDatabase.ts";
import type { LoadedVersions } from "./createLoadedVersions.ts";
import type { LookUps } from "./lookUps/createLookUps.ts";

/** What the use cases are handed; one for each request. */
export interface ExploreContext {
  readonly database: Database;
  readonly limits: Limits;
  readonly versions: LoadedVersions;
  readonly lookUps: LookUps;
}
