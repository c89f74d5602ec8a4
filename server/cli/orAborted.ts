/** Resolves when the signal is aborted. */
export function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** What `work` gives, or the signal's reason as soon as it is aborted; `work` itself goes on, unheard. */
export async function orAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const aborted = whenAborted(signal).then((): never => {
    throw signal.reason;
  });
  return Promise.race([work, aborted]);
}
