import type { Sayings } from "./Sayings.ts";
import { askInKazakh } from "./asking/askInKazakh.ts";

export const kazakhSayings: Sayings = {
  locale: "kk",
  and: "және",
  or: "немесе",
  comparators: {
    "=": "",
    "≈": "шамамен ",
    "≥": "кемінде ",
    "≤": "ең көбі ",
    ">": "көбірек: ",
    "<": "азырақ: ",
  },
  askRelated: askInKazakh,
  belongs: "тиесілі",
  has: "құрамында бар",
  askAll: (classes) => `Қандай ${classes} бар?`,
  askCount: (of) => `Қанша: ${of}`,
  askClaim: (entity, property) => `${entity}: ${property} қандай?`,
  askDate: (statement) => `Қашан: ${statement}?`,
  askCheck: (statement) => `Рас па: ${statement}?`,
  askFirst: (among, measure, isDescending) =>
    measure === ""
      ? `${isDescending ? "Қайсысы жас" : "Қайсысы ескі"}: ${among}?`
      : `${isDescending ? "Ең көп" : "Ең аз"} ${measure} қайсысында: ${among}?`,
  askPaths: (from, to) => `${from} мен ${to} қалай байланысты?`,
  askCommon: (names) => `Не ортақ: ${names}?`,
  askImpact: (name) => `${name} болмаса, не ыдырайды?`,
  askChanges: (from, until) => `${from} және ${until} жылдар арасында не өзгерді?`,
  askMeaning: (phrase) => `Мұнда «${phrase}» нені білдіреді?`,
  askDescription: (name) => `${name} деген не?`,
  age: "басталуы",
  number: "саны",
  atDate: (date) => ` (${date})`,
  claimedIn: (property, period) => `${property} (${period})`,
  more: (count) => `тағы ${count}`,
  nothing: (reading) => `Мұндағы ешбір дереккөз бұл туралы айтпайды: ${reading}`,
  notUnderstood: "Бұл жүктелген деректер туралы сұрақ ретінде оқылмайды.",
  unknownWords: (words) =>
    `Бұл жүктелген деректер туралы сұрақ ретінде оқылмайды: мұнда ${words.map((word) => `«${word}»`).join(", ")} деп аталатын ештеңе жоқ.`,
  ambiguous: (count) => `Сұрақты ${count} түрлі түсінуге болады.`,
  no: (statement, held) => `Жоқ. Дұрыс емес: ${statement}; жазылғаны: ${held}.`,
  denied: (statement) => `Жоқ. ${statement}.`,
  yesWord: "Иә",
  noWord: "Жоқ",
  yes: (statement) => `Иә: ${statement}.`,
  connection: (from, to, steps) =>
    steps === 1
      ? `${from} мен ${to} тікелей байланысты`
      : `${from} мен ${to} ${steps} қадам арқылы байланысты`,
  disconnected: (name) => `${name} болмаса, қалғандарынан мыналар бөлініп қалады`,
  became: (from, until) =>
    from === until
      ? `${from} жылы пайда болған немесе тоқтаған`
      : `${from}–${until} жылдары пайда болған немесе тоқтаған`,
  renamed: "Атауы өзгергендер",
  sharedBy: (names) => `Ортақтары (${names})`,
};
