/** What a committee is called: by its number, and by number and title. */
export interface CommitteeNames {
  readonly form: "technical-committee" | "subcommittee" | "project-committee" | "joint-committee" | "";
  readonly abbreviations: {
    readonly en: readonly string[];
    readonly ru: readonly string[];
    readonly kk: readonly string[];
  };
}

const formsByWord: Readonly<Record<string, CommitteeNames["form"]>> = {
  TC: "technical-committee",
  SC: "subcommittee",
  PC: "project-committee",
  JTC: "joint-committee",
};

/** What each part of a number is in Russian and Kazakh standards. Kazakh has no settled letters for the others. */
const words: Readonly<Record<"ru" | "kk", Readonly<Record<string, string>>>> = {
  ru: { ISO: "ИСО", IEC: "МЭК", TC: "ТК", SC: "ПК", PC: "ПК", JTC: "СТК" },
  kk: { ISO: "ИСО", IEC: "ХЭК", TC: "ТК" },
};

/** The reference in another language; undefined where one of its words has no equivalent. */
function translate(reference: string, language: "ru" | "kk"): string | undefined {
  const known = words[language];
  let isWhole = true;
  const text = reference.replaceAll(/[A-Za-z]+/gu, (word) => {
    const translated = known[word];
    if (translated === undefined) isWhole = false;
    return translated ?? word;
  });
  return isWhole ? text : undefined;
}

/** `TC 22` is unique among ISO's committees, `SC 2` is not. */
function toShort(reference: string): readonly string[] {
  const short = /^(?:ISO|ИСО)\/(?<short>(?:TC|ТК) \d+)$/u.exec(reference)?.groups?.["short"];
  return short === undefined ? [] : [short];
}

/** Names that follow from a reference such as `ISO/TC 22/SC 32`. */
export function toCommitteeNames(reference: string): CommitteeNames {
  const last = /(?<word>[A-Za-z]+) \d+$/u.exec(reference)?.groups?.["word"] ?? "";
  const inLanguage = (text: string | undefined) => (text === undefined ? [] : [text, ...toShort(text)]);
  return {
    form: formsByWord[last] ?? "",
    abbreviations: {
      en: inLanguage(reference),
      ru: inLanguage(translate(reference, "ru")),
      kk: inLanguage(translate(reference, "kk")),
    },
  };
}

/** The organizations in front of the number: whose committee it is. */
export function listOwners(reference: string): ("iso" | "iec")[] {
  const owners = /^(?:(?:ISO|IEC)(?=[/ ])[/ ])+/u.exec(reference)?.[0] ?? "";
  return [
    ...(owners.includes("ISO") ? (["iso"] as const) : []),
    ...(owners.includes("IEC") ? (["iec"] as const) : []),
  ];
}
