import { chooseText } from "../../graph/chooseText.ts";
import type { Resolvers } from "../generated/schema.ts";

export const vocabularyResolvers = {
  KindCount: {
    label: ({ kind, words }, { language }) =>
      (words && chooseText(words, "label", language ?? "EN")?.text) ?? kind,
  },
  Form: {
    label: (form, { language }) =>
      chooseText(form, "label", language ?? "EN")?.text ?? form.name ?? form.kind,
    plural: (form, { language }) =>
      chooseText(form, "plural", language ?? "EN")?.text ?? form.name ?? form.kind,
  },
  Dataset: {
    title: (dataset, { language }) => chooseText(dataset, "title", language ?? "EN")?.text ?? dataset.id,
    examples: async ({ id }, _arguments, { versions }) => {
      const { examples } = await (await versions.current()).vocabulary();
      return examples.filter((example) => example.dataset === id);
    },
  },
  Example: {
    question: (example, { language }) =>
      chooseText(example, "question", language ?? "EN")?.text ?? example.id,
  },
} satisfies Resolvers;
