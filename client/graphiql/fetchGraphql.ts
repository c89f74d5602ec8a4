import type { GraphiQLProps } from "graphiql";

/** Sends what the editor holds to the API beside this page, whatever path a proxy serves both under. */
export const fetchGraphql: GraphiQLProps["fetcher"] = async (
  { query, variables, operationName },
  options,
) => {
  const response = await fetch(new URL("graphql", document.baseURI), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json;q=0.9",
      ...options?.headers,
    },
    body: JSON.stringify({ query, variables, operationName }),
  });
  return response.json();
};
