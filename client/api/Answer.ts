import type { AppFault } from "../graph/AppFault.ts";

/** What a request comes to. Requests don't reject: a fault is an answer that the compiler makes one look at. */
export type Answer<Data> =
  { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly fault: AppFault };

/** The same answer with its data converted. */
export function mapAnswer<Data, Result>(
  answer: Answer<Data>,
  convert: (data: Data) => Result,
): Answer<Result> {
  return answer.ok ? { ok: true, data: convert(answer.data) } : answer;
}
