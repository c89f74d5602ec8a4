import { AppError } from "../graph/AppError.ts";
import { decodeCursor, encodeCursor } from "../graph/cursor.ts";

/** A page after the Relay cursor specification. */
export interface Connection<Edge> {
  readonly edges: readonly (Edge & { readonly cursor: string })[];
  readonly pageInfo: PageInfo;
  /** Called only where the number is asked for: it costs a query of its own. */
  readonly totalCount: () => Promise<number>;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface PageOptions<Edge> {
  /** The name of the list, which its cursors carry. */
  readonly list: string;
  readonly first: number;
  readonly hasPreviousPage: boolean;
  /** Where the edge at `place` of this page stands in the list. */
  readonly positionOf: (edge: Edge, place: number) => string;
  readonly totalCount: () => Promise<number>;
}

/** Makes a page of what was read: `first` edges, or one more where there is another page. */
export function toConnection<Edge extends object>(
  read: readonly Edge[],
  options: PageOptions<Edge>,
): Connection<Edge> {
  const { list, first, hasPreviousPage, positionOf, totalCount } = options;
  const edges: (Edge & { readonly cursor: string })[] = [];
  for (const [place, edge] of read.slice(0, first).entries())
    edges.push({ ...edge, cursor: encodeCursor(list, positionOf(edge, place)) });
  return {
    edges,
    pageInfo: {
      hasNextPage: read.length > first,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/**
 * Where the argument `after` stands in the list; `start` where it is absent.
 * @throws AppError `BAD_USER_INPUT` for anything that isn't a cursor of this list.
 */
export function positionAfter(list: string, after: string | null | undefined, start: string): string {
  if (after === null || after === undefined) return start;
  const position = decodeCursor(list, after);
  if (position !== undefined) return position;
  const message =
    "`after` must be a cursor of the same list: same entity, same arguments, same loaded data. Begin again without it.";
  throw new AppError("BAD_USER_INPUT", message, { facts: { argument: "after" } });
}
