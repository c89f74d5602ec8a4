import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const api = "http://127.0.0.1:4000";

/** What draws the map is fetched while the page is being set up, and run when the sketch of the map has been seen. */
const preloadGraphView: Plugin = {
  name: "preload-graph-view",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle, filename }) =>
      Object.values(bundle ?? {})
        .filter((part) => part.type === "chunk" && part.name === "createGraphView")
        .filter(() => filename.endsWith("index.html"))
        .map(({ fileName }) => ({
          tag: "link",
          attrs: { rel: "modulepreload", crossorigin: true, fetchpriority: "low", href: `./${fileName}` },
          injectTo: "head",
        })),
  },
};

/** Two entries: the page, and GraphiQL for people who query by hand. In development the API is proxied. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  plugins: [react(), preloadGraphView],
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
