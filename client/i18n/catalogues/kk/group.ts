import { createCountOf } from "../../countOf.ts";
import type { Messages } from "../../Messages.ts";

const countOf = createCountOf("kk");
const entities = (count: number) => countOf(count, { other: "нысан" });
const relations = (count: number) => countOf(count, { other: "байланыс" });

/** Бір түйінге жиналған біртектес байланыстар туралы. */
export const group: Messages["group"] = {
  name: ({ hub, label, kinds, count }) => `${hub} – ${label}: тағы ${count} (${kinds})`,
  unfoldNext: (count) => `Тағы ${count} көрсету`,
  unfoldAll: "Бәрін көрсету",
  fold: (label, kinds) => `Бір түйінге жинау: ${label} – ${kinds}`,
  folded: (count) => `Бір түйінге жиналды: ${entities(count)}.`,
  summary: (count) => `Тағы ${relations(count)} жиынтықтарға жиналған.`,
  legend: "Қабаттасқан белгі: жиынтық және оның орнындағы байланыстар саны",
};
