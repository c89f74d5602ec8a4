import * as fc from "fast-check";
import { expect, it } from "vitest";
import { languages } from "../../../../client/graph/Language.ts";
import { toolMessagesOf } from "../../../../client/i18n/toolMessagesOf.ts";
import { describeStep } from "../../../../client/panels/files/describeStep.ts";
import { viewEvent } from "../../state/arbitraries.ts";

it("says every step in every language, or that there is nothing to say", () => {
  fc.assert(
    fc.property(viewEvent, fc.constantFrom(...languages), (event, language) => {
      const text = describeStep(event, { language, tools: toolMessagesOf(language), nameOf: (id) => id });
      const isSilent =
        ["pinToggled", "tableChosen", "inquired", "inquiryAnswered", "pathChosen"].includes(event.type) ||
        (event.type === "selected" && event.selection === null);
      if (isSilent) expect(text).toBeNull();
      else expect(text?.trim()).not.toBe("");
    }),
    { numRuns: 500 },
  );
});
