import type { Language } from "../graph/Language.ts";
import { enTools } from "./toolCatalogues/enTools.ts";
import { kkTools } from "./toolCatalogues/kkTools.ts";
import { ruTools } from "./toolCatalogues/ruTools.ts";
import type { ToolMessages } from "./ToolMessages.ts";

const catalogues: Readonly<Record<Language, ToolMessages>> = { en: enTools, ru: ruTools, kk: kkTools };

/** The texts of a language for what is loaded when it is opened; imported by that alone. */
export function toolMessagesOf(language: Language): ToolMessages {
  return catalogues[language];
}
