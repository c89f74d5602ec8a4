import type { AppState } from "./AppState.ts";

export function selectCanUndo({ history }: AppState): boolean {
  return history.cursor > 0;
}

export function selectCanRedo({ history }: AppState): boolean {
  return history.cursor < history.steps.length;
}
