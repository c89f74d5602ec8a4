import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";
import type { ApolloContext } from "./createApolloServer.ts";
import { describeError } from "./formatError.ts";

function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  if (error.extensions?.["code"] !== "INTERNAL") return error;
  return { ...error, extensions: { ...error.extensions, requestId } };
}

/** Logs what the reader isn't told, and ties an `INTERNAL` error to the log by its request id. */
export function createErrorPlugin(): ApolloServerPlugin<ApolloContext> {
  return {
    async requestDidStart({ contextValue: { log, requestId } }) {
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            const { code, message } = describeError(error, error.extensions["code"]);
            if (code === "INTERNAL")
              log.error({ err: error.originalError ?? error, path: error.path }, message);
            if (code === "TIMEOUT" || code === "DATABASE_UNAVAILABLE")
              log.warn({ err: error.originalError ?? error, path: error.path }, message);
          }
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== "single") return;
          const { singleResult } = response.body;
          if (singleResult.errors === undefined) return;
          const errors = singleResult.errors.map((error) => withRequestId(error, requestId));
          response.body = { kind: "single", singleResult: { ...singleResult, errors } };
        },
      };
    },
  };
}
