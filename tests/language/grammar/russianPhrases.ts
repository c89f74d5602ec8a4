import { declineAdjective, declineNoun, isAdjective } from "./russianForms.ts";

/** The singular of nouns that the names use in the plural. */
const plurals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    автомобили: "автомобиль",
    величины: "величина",
    вопросы: "вопрос",
    государства: "государство",
    госты: "гост",
    группы: "группа",
    директивы: "директива",
    документы: "документ",
    единицы: "единица",
    изготовители: "изготовитель",
    изменения: "изменение",
    классификаторы: "классификатор",
    комитеты: "комитет",
    автомашины: "автомашина",
    главы: "глава",
    коммуникации: "коммуникация",
    меры: "мера",
    нормы: "норма",
    работы: "работа",
    рынки: "рынок",
    ряды: "ряд",
    технологии: "технология",
    товары: "товар",
    нацкомитеты: "нацкомитет",
    техкомитеты: "техкомитет",
    машины: "машина",
    направления: "направление",
    области: "область",
    органы: "орган",
    организации: "организация",
    подкомитеты: "подкомитет",
    представители: "представитель",
    проекты: "проект",
    производители: "производитель",
    решения: "решение",
    руководители: "руководитель",
    системы: "система",
    соглашения: "соглашение",
    средства: "средство",
    стандарты: "стандарт",
    евростандарты: "евростандарт",
    станки: "станок",
    страны: "страна",
    учреждения: "учреждение",
    участники: "участник",
    числа: "число",
    товаропроизводители: "товаропроизводитель",
    телекоммуникации: "телекоммуникация",
    члены: "член",
    эталоны: "эталон",
  }),
);

/** Words before the head of a name that no case touches. */
const unchanged = /^(?:промышленно|индустриально|и|\d+|[А-ЯA-Z/]{2,})$/u;

const numeral = /^(?:\d+|пятнадцать)$/u;

function isPlural(noun: string): boolean {
  return plurals.has(noun.toLowerCase());
}

function keepCapital(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

/**
 * All case forms of a name in both numbers: adjectives agree with the head noun, what follows the head stays. Names
 * without a head that this grammar knows ("15 стран") give nothing.
 */
export function listRussianForms(name: string): string[] {
  const words = name.split(" ");
  if (numeral.test(words[0] ?? "")) return [];
  const head = words.findIndex((word) => !isAdjective(word.replace(",", "")) && !unchanged.test(word));
  const [, noun, comma] = /^([а-яё]+)(,?)$/iu.exec(words[head] ?? "") ?? [];
  if (noun === undefined) return [];
  const lemma = keepCapital(noun, plurals.get(noun.toLowerCase()) ?? noun);
  const { gender, ...numbers } = declineNoun(lemma);
  const adjectives = words.slice(0, head);
  const startsWith = isPlural(noun) ? "plural" : "singular";
  return ([startsWith, startsWith === "plural" ? "singular" : "plural"] as const).flatMap((number) =>
    numbers[number].map((form, index) => {
      const before = adjectives.map((word) => {
        if (unchanged.test(word)) return word;
        const forms = declineAdjective(word.replace(",", ""), number === "plural" ? "plural" : gender);
        return `${forms[index] ?? ""}${word.endsWith(",") ? "," : ""}`;
      });
      return [...before, `${form}${comma ?? ""}`, ...words.slice(head + 1)].join(" ");
    }),
  );
}
