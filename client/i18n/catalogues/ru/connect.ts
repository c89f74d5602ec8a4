import { createCountOf } from "../../countOf.ts";
import type { Messages } from "../../Messages.ts";

const countOf = createCountOf("ru");

/** О цепочках связей. */
export const connect: Messages["connect"] = {
  title: "Как они связаны?",
  introduction: "Выберите два объекта – появятся все кратчайшие цепочки связей между ними, с источниками.",
  start: "Начало",
  end: "Конец",
  swap: "Поменять начало и конец местами",
  change: (name) => `Изменить: ${name}`,
  placeholder: "Название, сокращение или номер",
  twice: "С обоих концов стоит один и тот же объект. Выберите другой.",
  types: (count) =>
    count === 0
      ? "Через связи всех типов"
      : `Только через ${countOf(count, { one: "тип связи", few: "типа связей", other: "типов связей" })}`,
  allTypes: "Разрешить все типы связей",
  searching: "Поиск цепочек…",
  found: ({ count, from, to, longer }) =>
    count === 0
      ? `«${from}» и «${to}»: цепочки длиной до ${longer ? 8 : 6} шагов нет.`
      : `«${from}» и «${to}»: ${countOf(count, { one: "цепочка", few: "цепочки", other: "цепочек" })}.`,
  noneWithTypes: "Если разрешить больше типов связей, она может найтись.",
  noneAtAll: "Более близкой связи в данных нет. Выберите другие концы.",
  truncated: "Показаны не все: их больше.",
  longer: "Искать и более длинные цепочки",
  shortest: "Только кратчайшие цепочки",
  path: ({ position, total, steps }) =>
    `Цепочка ${position} из ${total}, ${countOf(steps, { one: "шаг", few: "шага", other: "шагов" })}`,
  fromHere: "Искать цепочку отсюда",
  toHere: "Искать цепочку сюда",
  back: "Назад к цепочкам",
};
