import { readFileSync } from "node:fs";

const tokens = readFileSync(new URL("../../../client/styles/tokens.css", import.meta.url), "utf8");

/** The value of a `light-dark()` custom property of the page in a theme. */
export function readToken(name: string, theme: "light" | "dark"): string {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  const value = found?.[theme === "light" ? 1 : 2];
  if (value === undefined) throw new Error(`tokens.css has no --${name} with a light and a dark colour`);
  return value;
}
