import { z } from "zod";
import { defineQuery } from "./defineQuery.ts";

/** What the graph says of every dataset that it holds, whole or not. */
export const loadState = defineQuery<Record<string, never>>()(
  "load/loadState",
  z.object({
    id: z.string(),
    version: z.string(),
    hash: z.string(),
    format: z.string().nullable(),
    state: z.enum(["loading", "ready"]),
    joins: z.array(z.string()),
  }),
);

export type LoadState = z.infer<typeof loadState.row>;
