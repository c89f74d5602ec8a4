/** One way from one entity to another. What its ids stand for is loaded with it. */
export interface Path {
  /** From the first to the last. */
  readonly entities: readonly string[];
  /** One fewer than entities; each leads the way that its source says, whichever way it is walked. */
  readonly relations: readonly string[];
}

interface PathsFinding {
  readonly on: "paths";
  /** Best first. */
  readonly paths: readonly Path[];
  /** Whether there are more. */
  readonly truncated: boolean;
}

/** What was found for an inquiry, as ids of what was loaded with it. */
export type Finding = PathsFinding;

/** Every entity of a finding, once, in the order in which it names them. */
export function entitiesOf({ paths }: Finding): readonly string[] {
  return [...new Set(paths.flatMap(({ entities }) => entities))];
}

/** Every relation of a finding, once. */
export function relationsOf({ paths }: Finding): readonly string[] {
  return [...new Set(paths.flatMap(({ relations }) => relations))];
}
