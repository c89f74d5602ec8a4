import { type Properties, requiredTextOf } from "../Properties.ts";

/** Between passages a text holds nothing but white space, of which only the length is known. */
function toGap(length: number): string {
  return length < 2 ? " ".repeat(length) : "\n".repeat(length);
}

/** The text of a source put together from its passages, each at its own offsets. */
export async function* writeSourceText(
  passages: AsyncIterable<readonly Properties[]>,
): AsyncGenerator<string> {
  let written = 0;
  for await (const page of passages) {
    let text = "";
    for (const passage of page) {
      text += toGap(Number(requiredTextOf(passage, "start")) - written) + requiredTextOf(passage, "text");
      written = Number(requiredTextOf(passage, "end"));
    }
    yield text;
  }
  if (written > 0) yield "\n";
}
