/** What stands for the thing asked for after a preposition, in the case that it governs. */
const afterPreposition: Readonly<Record<string, string>> = {
  в: "чём",
  к: "чему",
  с: "чем",
  при: "чём",
  для: "чего",
  от: "кого",
  из: "чего",
  за: "чем",
};

const genitives = /^(?:касается)$/u;
const datives = /^(?:содействует|подобен)$/u;
const passive = /(?:тся|[аеяё]н|[аеё]на|[аеё]но)$/u;
const transitive = /^(?:не )?\S+(?:ет|ит|ёт|ал|ил|ло|вал|яет)$/u;

const capitalise = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** What X is related to by a phrase that is said of X: "разрабатывает" gives «Что разрабатывает X?». */
export function askInRussian(subject: string, phrase: string, asked: string): string {
  const which = asked === "" ? "что" : `какие ${asked}`;
  if (transitive.test(phrase) && !genitives.test(phrase) && !datives.test(phrase) && !phrase.includes("тся"))
    return `${capitalise(which)} ${phrase} ${subject}?`;
  if (asked !== "") return `${subject} – ${phrase} – ${which}?`;
  const words = phrase.split(" ");
  const last = words.at(-1) ?? "";
  const rest = words.slice(0, -1).join(" ");
  const pronoun = afterPreposition[last];
  if (pronoun !== undefined && rest !== "") return `${capitalise(last)} ${pronoun} ${rest} ${subject}?`;
  const organ = /^имеет (?<noun>(?:\S+ )?(?:орган|секретариат))$/u.exec(phrase)?.groups?.["noun"];
  if (organ !== undefined) return `Какой ${organ} имеет ${subject}?`;
  if (/^имеет \S+ами$/u.test(phrase)) return `Кого имеет ${last} ${subject}?`;
  const owned = /^является (?<noun>\S+(?: из)?)$/u.exec(phrase)?.groups?.["noun"];
  if (owned !== undefined) return `${capitalise(owned)} чего является ${subject}?`;
  if (/ работой$/u.test(phrase)) return `Чьей работой ${rest} ${subject}?`;
  if (/ под руководством$/u.test(phrase)) return `Под чьим руководством ${words[0] ?? ""} ${subject}?`;
  if (/ в состав$/u.test(phrase)) return `В состав чего ${words[0] ?? ""} ${subject}?`;
  if (/ в области$/u.test(phrase)) return `В какой области ${words[0] ?? ""} ${subject}?`;
  if (genitives.test(phrase)) return `Чего ${phrase} ${subject}?`;
  if (datives.test(phrase)) return `Чему ${phrase} ${subject}?`;
  if (words.length === 1 && passive.test(phrase)) return `Кем ${phrase} ${subject}?`;
  return `${subject} – ${phrase} – что?`;
}
