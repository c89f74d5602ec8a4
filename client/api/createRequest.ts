import type { Answer } from "./Answer.ts";
import type { TypedDocumentString } from "./generated/graphql.ts";
import { toAnswer } from "./toAnswer.ts";
import { createFault, reasonOf } from "./toFault.ts";

/** One GraphQL request. Resolves with data or fault, and never rejects. */
export type Request = <Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
) => Promise<Answer<Data>>;

export interface RequestOptions {
  /** Where the server answers, such as `/graphql` or `/ready`. */
  readonly url: string;
  readonly fetch: typeof fetch;
}

/** The one function through which the page asks the API. */
export function createRequest({ url, fetch }: RequestOptions): Request {
  return async <Data, Variables>(
    operation: TypedDocumentString<Data, Variables>,
    variables: Variables,
    signal: AbortSignal,
  ) => {
    let status: number;
    let text: string;
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          accept: "application/graphql-response+json, application/json",
        },
        body: JSON.stringify({ query: operation.toString(), variables }),
        signal,
      });
      status = response.status;
      text = await response.text();
      signal.throwIfAborted();
    } catch (error) {
      // Whatever fetch rejects with that isn't our own abort means that no answer arrived.
      return {
        ok: false,
        fault: createFault(signal.aborted ? "CANCELLED" : "SERVER_UNREACHABLE", reasonOf(error)),
      };
    }
    return toAnswer<Data>(text, status);
  };
}
