import type { Messages } from "../../Messages.ts";

/** Ай аттары: атау, шығыс және барыс септігінде. */
const months = [
  ["қаңтар", "қаңтардан", "қаңтарға"],
  ["ақпан", "ақпаннан", "ақпанға"],
  ["наурыз", "наурыздан", "наурызға"],
  ["сәуір", "сәуірден", "сәуірге"],
  ["мамыр", "мамырдан", "мамырға"],
  ["маусым", "маусымнан", "маусымға"],
  ["шілде", "шілдеден", "шілдеге"],
  ["тамыз", "тамыздан", "тамызға"],
  ["қыркүйек", "қыркүйектен", "қыркүйекке"],
  ["қазан", "қазаннан", "қазанға"],
  ["қараша", "қарашадан", "қарашаға"],
  ["желтоқсан", "желтоқсаннан", "желтоқсанға"],
] as const;

const endings = [["ж.", "жылдан", "жылға"], ...months] as const;

/** Күннің соңғы сөзі (ай аты не «ж.») тиісті септікте. */
function inCase(date: string, which: 1 | 2): string {
  const ending = endings.find(([word]) => date.endsWith(word));
  return ending === undefined ? date : `${date.slice(0, -ending[0].length)}${ending[which]}`;
}

const monthOf = (month: number) => months[month - 1]?.[0] ?? String(month);

/** Күндер. Браузерлердің көбінде қазақша ай аттары жоқ, сондықтан олар осында тұр. */
export const date: Messages["date"] = {
  year: (year) => `${year} ж.`,
  month: ({ year, month }) => `${year} ж. ${monthOf(month)}`,
  day: ({ year, month, day }) => `${year} ж. ${day} ${monthOf(month)}`,
  about: (text) => `шамамен ${text}`,
  period: (from, until) => `${from} – ${until}`,
  from: (text) => `${inCase(text, 1)} бастап`,
  until: (text) => `${inCase(text, 2)} дейін`,
};
