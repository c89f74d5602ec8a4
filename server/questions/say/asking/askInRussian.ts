/** What stands for the thing asked for after a preposition, in the case that it governs. */
const afterPreposition: Readonly<Record<string, string>> = {
  в: "чём",
  к: "чему",
  с: "чем",
  при: "чём",
  для: "чего",
  от: "чего",
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
  const organ = /^имеет (?<noun>(?:\S+ )?(?:орган|секретариат))$/u.exec(phrase)?.groups?.["noun"];
  if (organ !== undefined) return `Какой ${organ} имеет ${subject}?`;
  if (/^имеет \S+ами$/u.test(phrase)) return `Кого имеет ${last} ${subject}?`;
  const owned = /^является (?<noun>\S+(?: из)?)$/u.exec(phrase)?.groups?.["noun"];
  if (owned !== undefined) return `${capitalise(owned)} чего является ${subject}?`;
  if (/^(?:находится|проводит заседания) в$/u.test(phrase)) return `Где ${rest} ${subject}?`;
  const known = /^(?<verb>\S+) в (?<noun>\S+ии)$/u.exec(phrase)?.groups;
  if (known !== undefined) return `В каком ${known["noun"] ?? ""} ${known["verb"] ?? ""} ${subject}?`;
  if (phrase.endsWith(" в силу")) return `В силу чего ${words[0] ?? ""} ${subject}?`;
  if (/^имеет (?:при себе|.+ом)$/u.test(phrase)) return `Что ${phrase} ${subject}?`;
  const pronoun = phrase.endsWith(" представителей от") ? "кого" : afterPreposition[last];
  if (pronoun !== undefined && rest !== "") return `${capitalise(last)} ${pronoun} ${rest} ${subject}?`;
  if (phrase.endsWith(" работой")) return `Чьей работой ${rest} ${subject}?`;
  if (phrase.endsWith(" под руководством")) return `Под чьим руководством ${words[0] ?? ""} ${subject}?`;
  if (phrase.endsWith(" в состав")) return `В состав чего ${words[0] ?? ""} ${subject}?`;
  if (phrase.endsWith(" в области")) return `В какой области ${words[0] ?? ""} ${subject}?`;
  if (genitives.test(phrase)) return `Чего ${phrase} ${subject}?`;
  if (datives.test(phrase)) return `Чему ${phrase} ${subject}?`;
  if (words.length === 1 && passive.test(phrase)) return `Кем ${phrase} ${subject}?`;
  return `${subject} – ${phrase} – что?`;
}
