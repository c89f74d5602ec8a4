import type { Plugin } from "vite";

/** What draws the map is fetched while the page is being set up, and run when the sketch of the map has been seen. */
export const preloadGraphView: Plugin = {
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
