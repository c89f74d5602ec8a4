import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const compositionRoots = new Set([
  "server/main.ts",
  "server/context.ts",
  "server/http.ts",
  "server/config.ts",
  "client/main.tsx",
  "client/App.tsx",
  "client/preferences.ts",
  "client/vite.config.ts",
]);

/** The rows of the table in ARCHITECTURE.md that begins with a column: first cell → the names quoted in the second. */
function readTable(firstColumn: string): ReadonlyMap<string, readonly string[]> {
  const lines = readFileSync(join(root, "ARCHITECTURE.md"), "utf8").split("\n");
  const start = lines.findIndex((line) => line.startsWith(`| ${firstColumn} `));
  const rows = new Map<string, readonly string[]>();
  for (const line of lines.slice(start + 2)) {
    if (!line.startsWith("|")) break;
    const [, key = "", value = ""] = line.split("|");
    rows.set(
      key.replaceAll("`", "").trim(),
      [...value.matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? ""),
    );
  }
  return rows;
}

function sourcesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path}`)
    .filter((path) => /\.(ts|tsx|mjs)$/u.test(path) && !path.includes("/generated/"));
}

/** Every module that a file names in an import, an export or a dynamic import. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const patterns = [/\bfrom\s+"([^"]+)"/gu, /\bimport\s+"([^"]+)"/gu, /\bimport\(\s*"([^"]+)"\s*\)/gu];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ""));
}

function resolveLocal(file: string, specifier: string): string {
  return relative(root, normalize(join(root, dirname(file), specifier)));
}

const isInside = (path: string, place: string) => path === place || path.startsWith(`${place}/`);
const rooms = readTable("room");
const homes = readTable("package");
const files = [...sourcesOf("server"), ...sourcesOf("client")];

describe("the import table of ARCHITECTURE.md", () => {
  it("is read, and names rooms that exist", () => {
    expect(rooms.size).toBeGreaterThan(12);
    const folders = readdirSync(join(root, "server")).concat(readdirSync(join(root, "client")));
    for (const room of rooms.keys()) expect(folders).toContain(room.split("/")[1]);
  });

  it("has a room for every folder", () => {
    const homeless = files.filter(
      (file) => !compositionRoots.has(file) && ![...rooms.keys()].some((room) => isInside(file, room)),
    );
    expect(homeless).toEqual([]);
  });

  it("is kept by every local import", () => {
    const broken = files.flatMap((file) => {
      const room = [...rooms.keys()].find((candidate) => isInside(file, candidate));
      const side = file.split("/")[0] ?? "";
      const allowed = room === undefined ? [side] : [room, ...(rooms.get(room) ?? [])];
      return importsOf(file)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => resolveLocal(file, specifier))
        .filter((target) => !allowed.some((place) => isInside(target, place)))
        .map((target) => `${file} → ${target}`);
    });
    expect(broken).toEqual([]);
  });

  it("keeps packages at home", () => {
    const strays = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => homes.has(specifier.split("/")[0] ?? ""))
        .filter(
          (specifier) =>
            !(homes.get(specifier.split("/")[0] ?? "") ?? []).some((home) => isInside(file, home)),
        )
        .map((specifier) => `${file} → ${specifier}`),
    );
    expect(strays).toEqual([]);
  });

  it("keeps the environment and signals in one file each", () => {
    const usersOf = (pattern: RegExp) =>
      sourcesOf("server").filter((file) => pattern.test(readFileSync(join(root, file), "utf8")));
    expect(usersOf(/process\.env\b/u).filter((file) => !file.endsWith(".mjs"))).toEqual(["server/config.ts"]);
    expect(usersOf(/process\.(on|once)\(/u).filter((file) => !file.endsWith(".mjs"))).toEqual([
      "server/main.ts",
    ]);
  });
});
