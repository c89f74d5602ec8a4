import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { FastifyStaticOptions } from "@fastify/static";

/** Vite puts a hash of the content into the names of everything in this folder. */
const hashedAssets = `${sep}assets${sep}`;

/** The built page at `/`. Browsers keep hashed files for a year and ask for everything else again. */
export const pageFiles: FastifyStaticOptions = {
  root: fileURLToPath(new URL("../../dist/client/", import.meta.url)),
  // The server may be up before the page is built.
  suppressWarning: true,
  cacheControl: false,
  setHeaders: (reply, path) => {
    const isForever = path.includes(hashedAssets);
    reply.header("cache-control", isForever ? "public, max-age=31536000, immutable" : "no-cache");
  },
};
