import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { cutCytoscape } from "../../../client/bundling/trimCytoscape.ts";

const path = createRequire(import.meta.url)
  .resolve("cytoscape")
  .replace("cytoscape.cjs.js", "cytoscape.esm.mjs");
const code = readFileSync(path, "utf8");

describe("cutCytoscape", () => {
  it("finds everything that it leaves out in the version that is installed", () => {
    const cut = cutCytoscape(code);
    expect(cut).not.toMatch(/name: '(?:breadthfirst|circle|concentric|cose|random)',\s*impl/u);
    expect(cut).toMatch(/name: 'grid',\s*impl: GridLayout/u);
    expect(cut).toContain("if (false) {");
  });

  it("refuses another one", () => {
    expect(() => cutCytoscape(code.replace("name: 'cose'", 'name: "cose"'))).toThrow("force layout");
  });
});
