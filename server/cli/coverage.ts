import { fileURLToPath } from "node:url";
import { checkFolder } from "../dataset/checkFolder.ts";
import { type CoveredPassage, isUncovered, readCoverage } from "../dataset/coverage/readCoverage.ts";
import type { CommandOptions } from "./Command.ts";

const builtIn = fileURLToPath(new URL("../../data/standardization/", import.meta.url));

function describePassage(passage: CoveredPassage): string[] {
  const { id, text, isGeneral, entities, relations, claims } = passage;
  const mark = isUncovered(passage) ? "✗ " : isGeneral ? "general remark: " : "";
  return [
    `${id}  ${mark}${text}`,
    ...(entities.length === 0 ? [] : [`    entities   ${entities.join(" ")}`]),
    ...(relations.length === 0 ? [] : [`    relations  ${relations.join(" ")}`]),
    ...(claims.length === 0 ? [] : [`    claims     ${claims.join(" ")}`]),
  ];
}

/** `npm run dataset:coverage [-- FOLDER]`: what rests on each passage; 1 if nothing rests on one that isn't marked general. */
export async function run({ args }: CommandOptions): Promise<number> {
  const folder = args[0] ?? builtIn;
  await checkFolder(folder, () => undefined);
  const { passages, withoutCitation } = await readCoverage(folder);
  const uncovered = passages.filter(isUncovered);
  const general = passages.filter(({ isGeneral }) => isGeneral);
  const lines = [
    ...passages.flatMap(describePassage),
    "",
    `${passages.length} passages: ${general.length} general remarks, ${uncovered.length} with nothing that cites them.`,
    ...uncovered.map(({ id }) => `✗ nothing cites ${id} – add what it states, or mark it general`),
    ...(withoutCitation.length === 0 ? [] : [`Without a citation: ${withoutCitation.join(" ")}`]),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return uncovered.length === 0 ? 0 : 1;
}
