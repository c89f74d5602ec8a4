import type {
  ApolloServerPlugin,
  BaseContext,
  GraphQLRequestContextDidResolveOperation,
} from "@apollo/server";
import { type FragmentDefinitionNode, GraphQLError, Kind, getVariableValues } from "graphql";
import type { Limits } from "../../config.ts";
import { AppError } from "../../graph/AppError.ts";
import { type OperationSize, measureOperation } from "./measureOperation.ts";

interface OperationLimit {
  readonly name: keyof OperationSize;
  readonly limit: (limits: Limits) => number;
  readonly advice: string;
}

const operationLimits: readonly OperationLimit[] = [
  { name: "depth", limit: (limits) => limits.queryDepth, advice: "Nest fewer fields in each other." },
  {
    name: "aliases",
    limit: (limits) => limits.queryAliases,
    advice: "Use fewer aliases, or several queries.",
  },
  {
    name: "cost",
    limit: (limits) => limits.queryCost,
    advice: "Ask for smaller pages (`first`, `limit`) or fewer fields.",
  },
];

/** @throws AppError `LIMIT_EXCEEDED` for the first limit that the operation is over. */
function checkSize(size: OperationSize, limits: Limits): void {
  for (const { name, limit, advice } of operationLimits) {
    const facts = { what: name, limit: limit(limits), actual: size[name] };
    const message = `The query's ${name} is ${facts.actual}; ${facts.limit} is allowed. ${advice}`;
    if (facts.actual > facts.limit) throw new AppError("LIMIT_EXCEEDED", message, { facts });
  }
}

/** A request that is refused before it runs is answered with 400, after GraphQL over HTTP. */
function toRequestError(error: unknown): unknown {
  if (!(error instanceof AppError || error instanceof GraphQLError)) return error;
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 400 } } });
}

function measure({
  schema,
  document,
  operation,
  request,
}: GraphQLRequestContextDidResolveOperation<BaseContext>) {
  // No operation of that name: Apollo says so itself.
  if (operation === undefined) return undefined;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  // Wrong variables: execution refuses them with its own words before it reads anything.
  if (coerced === undefined) return undefined;
  const fragments = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  return measureOperation({
    schema,
    operation,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables: coerced,
  });
}

/**
 * Refuses operations that are too deep, too costly or have too many aliases, with `LIMIT_EXCEEDED` and the
 * facts `what`, `limit` and `actual`. It runs after validation, where the variables are known: `first: $first`
 * costs as much as the number written out.
 */
export function createLimitsPlugin(limits: Limits): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation(requestContext) {
          try {
            const size = measure(requestContext);
            if (size !== undefined) checkSize(size, limits);
          } catch (error) {
            throw toRequestError(error);
          }
        },
      };
    },
  };
}
