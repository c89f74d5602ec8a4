import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { preloadGraphView } from "./bundling/preloadGraphView.ts";
import { trimCytoscape } from "./bundling/trimCytoscape.ts";

const api = "http://127.0.0.1:4000";

/** Two entries: the page, and GraphiQL for people who query by hand. In development the API is proxied. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  plugins: [react(), preloadGraphView, trimCytoscape],
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    rolldownOptions: {
      // Hints of React's compiler in a library: they mean nothing outside its own build.
      checks: { moduleLevelDirective: false },
      input: {
        page: fileURLToPath(new URL("index.html", import.meta.url)),
        graphiql: fileURLToPath(new URL("graphiql.html", import.meta.url)),
      },
    },
  },
  worker: { format: "es" },
  server: {
    proxy: { "/graphql": api, "/ready": api, "/health": api, "/export": api },
  },
});
