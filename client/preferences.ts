import { type Language, languages } from "./graph/Language.ts";
import type { Theme } from "./state/AppState.ts";

const LANGUAGE_KEY = "kelisim.language";
const THEME_KEY = "kelisim.theme";
const themes: readonly Theme[] = ["system", "light", "dark"];

function isLanguage(text: string | null | undefined): text is Language {
  return languages.some((language) => language === text);
}

/** Reads a remembered choice; a browser that refuses storage remembers nothing. */
function recall(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    // Storage is forbidden in this browser: the page works without a memory.
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // As above: nothing depends on being remembered.
  }
}

/** The language chosen last, else the first of the browser's that we speak, else English. */
export function preferredLanguage(): Language {
  const chosen = recall(LANGUAGE_KEY);
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? "en";
}

/** The theme chosen last, else as the system has it. */
export function preferredTheme(): Theme {
  const chosen = recall(THEME_KEY);
  return themes.find((theme) => theme === chosen) ?? "system";
}

/** Keeps the reader's choices for the next visit. */
export function rememberPreferences(language: Language, theme: Theme): void {
  remember(LANGUAGE_KEY, language);
  remember(THEME_KEY, theme);
}
