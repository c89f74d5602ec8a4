import type { Sayings } from "./Sayings.ts";
import { askInRussian } from "./asking/askInRussian.ts";

const stepWord = (steps: number) => (steps % 10 === 1 && steps !== 11 ? "шаг" : steps > 4 ? "шагов" : "шага");

export const russianSayings: Sayings = {
  locale: "ru",
  and: "и",
  or: "или",
  comparators: {
    "=": "",
    "≈": "примерно ",
    "≥": "не менее ",
    "≤": "не более ",
    ">": "более ",
    "<": "менее ",
  },
  askRelated: askInRussian,
  belongs: "относится к",
  has: "имеет",
  askAll: (classes) => `Какие есть ${classes}?`,
  askCount: (of) => `Сколько: ${of}`,
  askClaim: (entity, property) => `${entity}: ${property} – что?`,
  askDate: (statement) => `Когда: ${statement}?`,
  askCheck: (statement) => `Верно ли: ${statement}?`,
  askFirst: (among, measure, isDescending) =>
    measure === ""
      ? `${isDescending ? "Что моложе" : "Что старше"}: ${among}?`
      : `У кого ${isDescending ? "больше всего" : "меньше всего"} ${measure}: ${among}?`,
  askPaths: (from, to) => `Как связаны ${from} и ${to}?`,
  askCommon: (names) => `Что общего: ${names}?`,
  askImpact: (name) => `Что распадётся без: ${name}?`,
  askChanges: (from, until) => `Что изменилось между ${from} и ${until} годами?`,
  askMeaning: (phrase) => `Что здесь значит «${phrase}»?`,
  askDescription: (name) => `Что такое ${name}?`,
  age: "начало",
  number: "число",
  atDate: (date) => ` (${date})`,
  claimedIn: (property, period) => `${property} (${period})`,
  more: (count) => `ещё ${count}`,
  nothing: (reading) => `Ни один источник здесь об этом не говорит: ${reading}`,
  notUnderstood: "Это не читается как вопрос о том, что загружено.",
  unknownWords: (words) =>
    `Это не читается как вопрос о том, что загружено: здесь ничто не называется ${words.map((word) => `«${word}»`).join(", ")}.`,
  ambiguous: (count) => `Вопрос можно понять по-разному; вариантов: ${count}.`,
  no: (statement, held) => `Нет. Неверно: ${statement}; записано: ${held}.`,
  denied: (statement) => `Нет. ${statement}.`,
  yesWord: "Да",
  noWord: "Нет",
  yes: (statement) => `Да: ${statement}.`,
  connection: (from, to, steps) =>
    steps === 1
      ? `${from} и ${to} связаны напрямую`
      : `${from} и ${to} связаны через ${steps} ${stepWord(steps)}`,
  disconnected: (name) => `Если убрать «${name}», связь с остальными потеряют`,
  became: (from, until) =>
    from === until
      ? `В ${from} году возникло или прекратилось`
      : `Между ${from} и ${until} годами возникло или прекратилось`,
  renamed: "Сменили название",
  sharedBy: (names) => `Общее (${names})`,
};
