import type { AppFault } from "../graph/AppFault.ts";

/** Something that is asked of the server. `missing`: it answered that there is no such thing. */
export type Load<Value> =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly value: Value }
  | { readonly status: "failed"; readonly fault: AppFault }
  | { readonly status: "missing" };
