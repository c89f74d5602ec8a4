import type { ToolMessages } from "../i18n/ToolMessages.ts";
import { toolMessagesOf } from "../i18n/toolMessagesOf.ts";
import { useReader } from "./Reader.tsx";

/** The reader's texts for what is loaded when it is opened. */
export function useToolMessages(): ToolMessages {
  return toolMessagesOf(useReader().language);
}
