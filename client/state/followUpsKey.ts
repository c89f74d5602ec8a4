import type { Language } from "../graph/Language.ts";

/** The key of the questions about an entity in `AppState.followUps`. */
export function followUpsKey(id: string, language: Language): string {
  return `${language} ${id}`;
}
