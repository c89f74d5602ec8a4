import { type Properties, requiredTextOf, textOf } from "./Properties.ts";

/** What a file must say of where it comes from: each dataset with its version and licence, in a line. */
export function describeDatasets(datasets: readonly Properties[]): readonly string[] {
  return datasets.map((dataset) => {
    const title = textOf(dataset, "titleEn") ?? textOf(dataset, "titleRu") ?? textOf(dataset, "titleKk");
    const name = [title, `(${requiredTextOf(dataset, "id")})`].filter((part) => part !== undefined).join(" ");
    return `Dataset: ${name}, version ${requiredTextOf(dataset, "version")}. Licence: ${requiredTextOf(dataset, "licence")}.`;
  });
}
