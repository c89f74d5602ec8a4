/** Rejects with what `fail` makes unless `work` is done in time; what comes later is ignored. */
export async function withDeadline<Result>(
  work: Promise<Result>,
  timeoutMs: number,
  fail: () => Error,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(fail()), timeoutMs);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
