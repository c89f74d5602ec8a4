import type { ExportFormat } from "../graph/ExportFormat.ts";
import type { PartialDate } from "../graph/PartialDate.ts";
import type { Answer } from "./Answer.ts";
import type { RequestOptions } from "./createRequest.ts";
import { createFault, reasonOf } from "./toFault.ts";

/** What of the graph is wanted: these entities and the relations between them. */
export interface ExportSelection {
  readonly format: ExportFormat;
  readonly ids: readonly string[];
  /** Null for all. */
  readonly types: readonly string[] | null;
  /** Null for all dates. */
  readonly validAt: PartialDate | null;
}

/** A file that the server writes. Resolves with it or a fault, and never rejects. */
export type FetchExport = (selection: ExportSelection, signal: AbortSignal) => Promise<Answer<Blob>>;

/** `url` is the address before the format, such as `/export`. */
export function createFetchExport({ url, fetch }: RequestOptions): FetchExport {
  return async ({ format, ids, types, validAt }, signal) => {
    try {
      const response = await fetch(`${url}/${format}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ ids, ...(types && { types }), ...(validAt !== null && { validAt }) }),
        signal,
      });
      if (!response.ok)
        return { ok: false, fault: createFault("BAD_USER_INPUT", { status: response.status }) };
      return { ok: true, data: await response.blob() };
    } catch (error) {
      // Whatever fetch rejects with means that no whole file arrived.
      return {
        ok: false,
        fault: createFault(signal.aborted ? "CANCELLED" : "SERVER_UNREACHABLE", reasonOf(error)),
      };
    }
  };
}
