const past = /^(?:founded|recognized|preserved|acceded|made)\b/u;
const noun = /^has (?:the|as its|as) (?<noun>.+)$/u;

/** Without the ending of the third person: "governs" is asked for as "govern". */
function toBase(verb: string): string {
  if (/(?:sh|ch|ss|x|z)es$/u.test(verb)) return verb.slice(0, -2);
  if (verb.endsWith("ies")) return `${verb.slice(0, -3)}y`;
  return verb.replace(/(?<!s)s$/u, "");
}

function toPlural(text: string): string {
  if (/s(?: \(\w\))?$/u.test(text)) return text;
  return text.endsWith("y") && !/(?:a|e|o|u)y$/u.test(text) ? `${text.slice(0, -1)}ies` : `${text}s`;
}

/** What X is related to by a phrase that is said of X: "governs" gives "What does X govern?". */
export function askInEnglish(subject: string, phrase: string, asked: string): string {
  const what = asked === "" ? "What" : `Which ${asked}`;
  const [verb = "", ...others] = phrase.split(" ");
  const rest = others.join(" ");
  const had = noun.exec(phrase)?.groups?.["noun"];
  if (had !== undefined)
    return asked === ""
      ? `What ${toPlural(had)} does ${subject} have?`
      : `${what} does ${subject} have as ${toPlural(had)}?`;
  const place =
    asked === "" ? /^(?<said>is located|is active|meets) in$/u.exec(phrase)?.groups?.["said"] : undefined;
  if (place === "meets") return `Where does ${subject} meet?`;
  if (place !== undefined) return `Where is ${subject} ${place.slice("is ".length)}?`;
  if (/^(?:is|are|was|were)$/u.test(verb)) return `${what} ${verb} ${subject} ${rest}?`;
  if (phrase.startsWith("does not "))
    return `${what} does ${subject} not ${phrase.slice("does not ".length)}?`;
  if (verb === "has") return `${what} does ${subject} ${["have", rest].join(" ").trim()}?`;
  if (past.test(phrase)) return `${what} has ${subject} ${phrase}?`;
  if (/^\w+s$/u.test(verb)) return `${what} does ${subject} ${[toBase(verb), rest].join(" ").trim()}?`;
  return `${subject} ${phrase} ${asked === "" ? "what" : `which ${asked}`}?`;
}
