import type { ExploreContext } from "../../explore/ExploreContext.ts";
import { createLookUps } from "../../explore/lookUps/createLookUps.ts";
import type { Statement } from "./selectEntities.ts";

/** Look-ups of what was found already: no part of how it was found. */
const lookUpNames: ReadonlySet<string> = new Set([
  "queries/entitiesByIds",
  "queries/passagesByIds",
  "queries/sourcesByIds",
  "queries/loadedDatasets",
  "queries/relationTypes",
  "queries/words",
  "queries/countAll",
  "queries/examples",
]);

/** The same context, and a list to which every statement is added that finds something by it. */
export function recordStatements(context: ExploreContext): {
  readonly context: ExploreContext;
  readonly statements: readonly Statement[];
} {
  const statements: Statement[] = [];
  const database: ExploreContext["database"] = {
    ...context.database,
    read(query, parameters) {
      if (!lookUpNames.has(query.name))
        statements.push({ text: query.text, parameters: Object.fromEntries(Object.entries(parameters)) });
      return context.database.read(query, parameters);
    },
  };
  const lookUps = createLookUps({ database, versions: context.versions });
  return { context: { ...context, database, lookUps }, statements };
}

/** Statements as Neo4j Browser takes them: each after its parameters. */
export function toCypherText(statements: readonly Statement[]): string {
  return statements
    .map(({ text, parameters }) => `:params ${JSON.stringify(parameters)}\n${text};`)
    .join("\n\n");
}
