import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { importFixture } from "./importFixture.ts";

/** Data that is not part of the repository; where it is absent these tests are skipped. */
const shared = fileURLToPath(new URL("../../../../shared/data/", import.meta.url));
const candidates = [shared, fileURLToPath(new URL("../../../../../shared/data/", import.meta.url))];
const data = candidates.find((path) => existsSync(path));
if (data === undefined)
  process.stderr.write(`There is no ${shared}: imports of published data are not tested.\n`);

describe.skipIf(data === undefined)("data that nobody here wrote", () => {
  it("is imported from ISO Open Data whole", { timeout: 60_000 }, async () => {
    const { rows, remarks } = await importFixture(
      "iso-open-data",
      `${data}iso-open-data/iso_technical_committees.jsonl.gz`,
    );
    const entities = await rows("entities");
    expect(entities.filter(({ kind }) => kind === "COMMITTEE")).toHaveLength(785);
    expect(entities.filter(({ form }) => form === "national-body")).toHaveLength(161);
    expect(remarks.join("\n")).toContain("98 × committees in liaison without a reference");
    expect(remarks.join("\n")).toContain("1,692 × liaisons that only one of the two committees lists");
    expect(await rows("same-as")).toHaveLength(12);
  });

  it.each([
    ["p2k", 524, 2_485],
    ["p8k", 3_736, 8_423],
  ])("is imported from the pack %s without losing a node or an edge", async (name, nodes, edges) => {
    const { rows } = await importFixture("pack", `${data}packs/${name}`);
    expect(await rows("entities")).toHaveLength(nodes);
    expect(await rows("relations")).toHaveLength(edges);
  });
});
