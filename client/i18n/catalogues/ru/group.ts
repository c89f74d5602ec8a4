import { createCountOf } from "../../countOf.ts";
import type { Messages } from "../../Messages.ts";

const countOf = createCountOf("ru");
const entities = (count: number) => countOf(count, { one: "объект", few: "объекта", other: "объектов" });
const relations = (count: number) => countOf(count, { one: "связь", few: "связи", other: "связей" });

/** О связях одного вида, свёрнутых в один узел. */
export const group: Messages["group"] = {
  name: ({ hub, label, kinds, count }) => `${hub} – ${label}: ещё ${count} (${kinds})`,
  unfoldNext: (count) => `Показать ещё ${count}`,
  unfoldAll: "Показать все",
  fold: (label, kinds) => `Свернуть в один узел: ${label} – ${kinds}`,
  folded: (count) => `Свёрнуто в один узел: ${entities(count)}.`,
  summary: (count) => `Ещё ${relations(count)} свёрнуто в группы.`,
  legend: "Стопка: группа и число связей, которые она заменяет",
};
