import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { FastifyBaseLogger } from "fastify";
import type { Limits } from "../config.ts";
import type { RequestContext } from "../context.ts";
import { createErrorPlugin } from "./createErrorPlugin.ts";
import { createStatusPlugin } from "./createStatusPlugin.ts";
import { formatError } from "./formatError.ts";
import { createLimitsPlugin } from "./limits/createLimitsPlugin.ts";
import { queriesOnly } from "./queriesOnly.ts";
import { readTypeDefs } from "./readTypeDefs.ts";
import { resolvers } from "./resolvers.ts";

/** What resolvers are handed, and what ties a request's errors to the log. */
export interface ApolloContext extends RequestContext {
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
}

/**
 * The GraphQL side of the server, not yet started: schema and resolvers with limits before them and one
 * translation of errors behind. It sends nothing to anybody and listens to no signal.
 */
export function createApolloServer(limits: Limits, logger: FastifyBaseLogger): ApolloServer<ApolloContext> {
  return new ApolloServer<ApolloContext>({
    typeDefs: readTypeDefs(),
    resolvers,
    formatError,
    logger,
    nodeEnv: "production",
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    validationRules: [queriesOnly],
    parseOptions: { maxTokens: limits.queryTokens },
    plugins: [
      createLimitsPlugin(limits),
      createErrorPlugin(),
      createStatusPlugin(),
      // Costs half of the throughput on answers of a thousand entities; see docs/performance.md.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
