import type { ApolloServerPlugin } from "@apollo/server";

const NEW_MEDIA_TYPE = "application/graphql-response+json";

/**
 * GraphQL over HTTP, "application/json": who asks for the older media type alone is answered 200 where the HTTP
 * request is well formed, whatever GraphQL thinks of the document; only the newer one speaks by its status.
 */
export function createStatusPlugin(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response, source }) {
          const isWellFormed = source !== undefined;
          const isOldMediaType = !request.http?.headers.get("accept")?.includes(NEW_MEDIA_TYPE);
          if (response.http.status === 400 && isWellFormed && isOldMediaType) response.http.status = 200;
        },
      };
    },
  };
}
