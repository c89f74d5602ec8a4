import { languages } from "../../format/languages.ts";
import { listOf, type Properties, textOf } from "../Properties.ts";

function inLanguages(dataset: Properties, name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = textOf(dataset, `${name}${language.charAt(0).toUpperCase()}${language.slice(1)}`);
      return text === undefined ? [] : [[language, text]];
    }),
  );
}

/** The text of `dataset.json`. */
export function toManifest(dataset: Properties, id: string): string {
  const description = inLanguages(dataset, "description");
  const manifest = {
    id,
    version: textOf(dataset, "version"),
    title: inLanguages(dataset, "title"),
    ...(Object.keys(description).length > 0 && { description }),
    licence: textOf(dataset, "licence"),
    languages: listOf(dataset, "languages"),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
