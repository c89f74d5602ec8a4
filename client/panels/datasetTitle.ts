import type { Reader } from "./Reader.tsx";

/** The title of a dataset in the reader's language; its id where it isn't loaded. */
export function datasetTitle(id: string, { language, vocabulary }: Reader): string {
  return vocabulary.datasets.get(id)?.[language] ?? id;
}
