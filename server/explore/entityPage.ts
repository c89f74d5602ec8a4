import { checkCount, checkRange } from "../graph/checkRange.ts";
import { type DayWindow, toDayWindow } from "../graph/dayWindow.ts";
import type { Entity } from "../graph/Entity.ts";
import { type Kind, kinds as allKinds } from "../graph/kinds.ts";
import { defineQuery } from "../neo4j/defineQuery.ts";
import { type Connection, positionAfter, toConnection } from "./Connection.ts";
import type { ExploreContext } from "./ExploreContext.ts";
import { countRow, entityRow } from "./rows.ts";

export interface EntitiesRequest {
  readonly ids?: readonly string[] | null | undefined;
  readonly kinds?: readonly Kind[] | null | undefined;
  readonly forms?: readonly string[] | null | undefined;
  readonly validAt?: string | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
}

export type EntityConnection = Connection<{ readonly node: Entity }>;

interface Filter {
  readonly ids: readonly string[] | null;
  readonly kinds: readonly Kind[] | null;
  readonly forms: readonly string[] | null;
  readonly window: DayWindow;
}

type Kinds = { readonly kinds: readonly Kind[] };
type MaybeKinds = { readonly kinds: readonly Kind[] | null };
type Forms = { readonly forms: readonly string[] };
type MaybeForms = { readonly forms: readonly string[] | null };
type Ids = { readonly ids: readonly string[] };
type Page = DayWindow & { readonly after: string; readonly limit: number };

const pageOfIds = defineQuery<Page & Ids & MaybeKinds & MaybeForms>()("queries/entityPageOfIds", entityRow);
const pageOfForms = defineQuery<Page & Forms & MaybeKinds>()("queries/entityPageOfForms", entityRow);
const pageOfKinds = defineQuery<Page & Kinds>()("queries/entityPageOfKinds", entityRow);
const countOfIds = defineQuery<DayWindow & Ids & MaybeKinds & MaybeForms>()(
  "queries/countEntitiesOfIds",
  countRow,
);
const countOfKinds = defineQuery<DayWindow & Kinds & MaybeForms>()("queries/countEntities", countRow);

/** Each of the three ways is served by an index in the order of ids, whatever the size of the graph. */
function readPage({ database }: ExploreContext, filter: Filter, page: Page): Promise<Entity[]> {
  const { ids, kinds, forms } = filter;
  if (ids !== null) return database.read(pageOfIds, { ...page, ids, kinds, forms });
  if (forms !== null) return database.read(pageOfForms, { ...page, forms: [...new Set(forms)], kinds });
  return database.read(pageOfKinds, { ...page, kinds: [...new Set(kinds ?? allKinds)] });
}

async function countEntities({ database, versions }: ExploreContext, filter: Filter): Promise<number> {
  const { ids, forms, window } = filter;
  const kinds = [...new Set(filter.kinds ?? allKinds)];
  if (ids === null && forms === null && window.dayMin === null) {
    const { kindCounts } = await (await versions.current()).vocabulary();
    return kinds.reduce((sum, kind) => sum + (kindCounts.get(kind) ?? 0), 0);
  }
  const [row] =
    ids === null
      ? await database.read(countOfKinds, { kinds, forms, ...window })
      : await database.read(countOfIds, { ids, kinds: filter.kinds, forms, ...window });
  return row?.count ?? 0;
}

/**
 * A page of the entities that fit all filters, in the order of their ids.
 * @throws AppError `BAD_USER_INPUT`
 */
export async function entityPage(
  context: ExploreContext,
  request: EntitiesRequest,
): Promise<EntityConnection> {
  const { ids = null, kinds = null, forms = null, first } = request;
  const { pageSize, subgraphEntities } = context.limits;
  checkRange("first", first, { minimum: 0, maximum: pageSize });
  if (ids !== null) checkCount("ids", ids, { minimum: 0, maximum: subgraphEntities });
  const window = toDayWindow(request.validAt);
  const after = positionAfter("entities", request.after, "");
  const filter = { ids, kinds, forms, window };
  const entities = await readPage(context, filter, { after, limit: first + 1, ...window });
  return toConnection(
    entities.map((node) => ({ node })),
    {
      list: "entities",
      first,
      hasPreviousPage: after !== "",
      positionOf: ({ node }) => node.id,
      totalCount: () => countEntities(context, filter),
    },
  );
}
