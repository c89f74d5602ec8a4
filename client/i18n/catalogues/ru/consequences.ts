import { createCountOf } from "../../countOf.ts";
import type { Messages } from "../../Messages.ts";

const countOf = createCountOf("ru");
const entities = (count: number) => countOf(count, { one: "объект", few: "объекта", other: "объектов" });

/** О том, что распадётся без объекта и что им создано. */
export const consequences: Messages["consequences"] = {
  withoutIt: "Что распадётся без него",
  withoutSelection: "Что распадётся без выбранного",
  without: (name) => `Если убрать: ${name}`,
  cutOff: (count) => `Отрезано от остальных: ${entities(count)}`,
  broken: (count) => `Связи, которые нечем заменить: ${count}`,
  losses: {
    CONNECTION: "теряет связь с остальными",
    SUPERIOR: "теряет единственный вышестоящий орган",
    FOUNDER: "теряет единственного основателя",
  },
  truncated: "Показано не всё.",
  broughtAbout: "Что им создано",
  broughtAboutBySelection: "Что создано выбранным",
  broughtAboutBy: (name) => `Создано и изменено: ${name}`,
  founded: (count) =>
    count === 0
      ? "В данных не указано, что было создано или изменено."
      : `Создано или изменено: ${entities(count)}`,
  effects: { CREATED: "создано", CHANGED: "изменено" },
};
