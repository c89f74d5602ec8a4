import { ApolloServer } from "@apollo/server";
import { readConfig } from "../../../server/config.ts";
import { createContext, createRequestContext, type RequestContext } from "../../../server/context.ts";
import { formatError } from "../../../server/graphql/formatError.ts";
import { readTypeDefs } from "../../../server/graphql/readTypeDefs.ts";
import { resolvers } from "../../../server/graphql/resolvers.ts";
import type { Database } from "../../../server/neo4j/createDatabase.ts";

/** An error as a client sees it. */
interface ApiError {
  readonly message: string;
  readonly code: unknown;
  readonly facts: unknown;
}

export interface GraphApi {
  /** Asks and gives the data. @throws when there are errors. */
  ask<Data = Readonly<Record<string, unknown>>>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<Data>;
  /** Asks something that must fail, and gives the first error. */
  fail(query: string, variables?: Readonly<Record<string, unknown>>): Promise<ApiError>;
  /** The names of the statements that the last question sent, in the order in which they were sent. */
  readonly statements: readonly string[];
}

/** The schema and resolvers over a real database, without HTTP; counts what reaches Neo4j. */
export function createGraphApi(
  database: Database,
  environment: Readonly<Record<string, string>> = {},
): GraphApi {
  const statements: string[] = [];
  const context = createContext({
    config: readConfig(environment),
    database: {
      ...database,
      read(query, parameters) {
        statements.push(query.name.replace("queries/", ""));
        return database.read(query, parameters);
      },
    },
  });
  let original: unknown;
  const apollo = new ApolloServer<RequestContext>({
    typeDefs: readTypeDefs(),
    resolvers,
    formatError(formatted, error) {
      original = error;
      return formatError(formatted, error);
    },
  });

  async function execute(query: string, variables: Readonly<Record<string, unknown>> = {}) {
    statements.length = 0;
    const contextValue = createRequestContext(context);
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== "single") throw new Error("The answer came in parts.");
    return body.singleResult;
  }

  return {
    statements,
    async ask(query, variables) {
      const { data, errors } = await execute(query, variables);
      if (errors !== undefined || !data) throw new Error(JSON.stringify(errors), { cause: original });
      // Apollo makes objects without a prototype, which no comparison likes.
      return JSON.parse(JSON.stringify(data));
    },
    async fail(query, variables) {
      const { errors = [] } = await execute(query, variables);
      const [error] = errors;
      if (error === undefined) throw new Error("There was no error.");
      return { message: error.message, code: error.extensions?.["code"], facts: error.extensions?.["facts"] };
    },
  };
}
