import type { IncomingMessage } from "node:http";
import type { FastifyHelmetOptions } from "@fastify/helmet";

/** The page itself, called as `/?embed=1`; no other answer. */
function isEmbedding({ url = "" }: IncomingMessage): boolean {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  return pathname === "/" && searchParams.get("embed") === "1";
}

/**
 * Everything comes from this server: no other host, no inline script. Styles may be inline, because Cytoscape
 * and the query editor set theirs so; images may be `blob:` and `data:`, because pictures of the graph are made in the page.
 */
export const securityHeaders: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      workerSrc: ["'self'", "blob:"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:", "blob:"],
      fontSrc: ["'self'", "data:"],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      // Anybody may show an embedded view in their page (docs/decisions/0030): it has nothing that a click could be lured to.
      frameAncestors: [(request) => (isEmbedding(request) ? "*" : "'self'")],
    },
  },
  // `frame-ancestors` says it, and could not be softened for embedded views here.
  xFrameOptions: false,
  // We speak plain HTTP, often on a local address; who puts TLS in front sets this there.
  strictTransportSecurity: false,
  // Only has a meaning where browsers trust the address, and warns in the console elsewhere.
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
};
