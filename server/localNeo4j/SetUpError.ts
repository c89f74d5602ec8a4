/**
 * Something that the person at the keyboard has to put right before the product can run.
 * `message` says what is wrong; `advice` says what to do about it.
 */
export class SetUpError extends Error {
  override readonly name = "SetUpError";
  readonly advice: string;

  constructor(message: string, advice: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.advice = advice;
  }
}
