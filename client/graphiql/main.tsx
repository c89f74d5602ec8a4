// Tells the editors where their workers are; it must have run before the first editor is made.
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./graphiql.css";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { exampleQuery } from "./exampleQuery.ts";
import { fetchGraphql } from "./fetchGraphql.ts";

const container = document.querySelector("#graphiql");
if (container === null) throw new Error("graphiql.html has no element #graphiql");

// A link may carry what to ask: /graphql?query=…&variables=…
const parameters = new URLSearchParams(window.location.search);
const query = parameters.get("query");
const variables = parameters.get("variables");

createRoot(container).render(
  <GraphiQL
    fetcher={fetchGraphql}
    defaultQuery={exampleQuery}
    {...(query !== null && { initialQuery: query })}
    {...(variables !== null && { initialVariables: variables })}
  />,
);
