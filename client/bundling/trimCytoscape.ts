import type { Plugin } from "vite";

interface Cut {
  readonly what: string;
  readonly from: RegExp;
  readonly to: string;
}

/** Lists and switches through which alone a part is reached: without them, bundling leaves the part out. */
const cuts: readonly Cut[] = [
  { what: "algorithms on graphs", from: /\[elesfn\$v, elesfn\$u,[^\]]*\](?=\.forEach)/u, to: "[]" },
  { what: "the tree layout", from: /\{\s*name: 'breadthfirst',\s*impl: \w+\s*\}, /u, to: "" },
  { what: "the circle layout", from: /\{\s*name: 'circle',\s*impl: \w+\s*\}, /u, to: "" },
  { what: "the concentric layout", from: /\{\s*name: 'concentric',\s*impl: \w+\s*\}, /u, to: "" },
  { what: "the force layout", from: /\{\s*name: 'cose',\s*impl: \w+\s*\}, /u, to: "" },
  { what: "the random layout", from: /, \{\s*name: 'random',\s*impl: \w+\s*\}/u, to: "" },
  { what: "WebGL", from: /CRp\$4, (?=CRp\$3, CRp\$2)/u, to: "" },
  { what: "the switch to WebGL", from: /if \(options\.webgl\) \{(?=\s*r\.initWebgl)/u, to: "if (false) {" },
];

/**
 * Leaves out of the built page what Cytoscape brings and the page never calls: layouts and algorithms have their
 * own place here (`client/view/layouts`, the server), and the map is drawn on a plain canvas. Another version of
 * Cytoscape in which a part is written differently fails the build.
 */
export const trimCytoscape: Plugin = {
  name: "trim-cytoscape",
  apply: "build",
  transform: {
    filter: { id: /\/cytoscape\.esm\.mjs$/u },
    handler: (code) => ({ code: cutCytoscape(code), map: null }),
  },
};

/** @throws where a part isn't found. */
export function cutCytoscape(code: string): string {
  return cuts.reduce((rest, { what, from, to }) => {
    if (!from.test(rest)) throw new Error(`Cytoscape has ${what} elsewhere than trimCytoscape.ts expects.`);
    return rest.replace(from, to);
  }, code);
}
