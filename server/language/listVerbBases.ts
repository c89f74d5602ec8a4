import type { NameLanguage } from "./EntityNames.ts";

/*
 * Endings of verbs, in sounds (toSounds.ts). Voice is kept: Russian reflexives end in `~` here and participles lose
 * nothing of their own, so that управляет and управляется stay two words; Kazakh passives have a suffix of their own.
 */
const endings: Readonly<Record<NameLanguage, readonly string[]>> = {
  en: ["ies", "es", "s", "ied", "ed", "d", "ing", "e"],
  ru: (
    "it iat at et iut ut t l la lo li il ila ilo ili al ala alo ali iaet aet iaiut aiut uet uiut " +
    "ial iala ialo iali at iat et ovat uia ia iv v"
  ).split(" "),
  kk: (
    "adi edi idi iadi di ti gan gen kan ken atin etin itin u uw ip p ar er r ganin genin kanin kenin " +
    "atinin etinin uda ude uga uge ganga gende"
  ).split(" "),
};
/** Active participles: работающие, руководящий. */
const RUSSIAN_PARTICIPLE =
  /^(?<base>.{3,}?)(?:iuw|uw|iaw|aw|vw)(?:ii|aia|ee|ie|ego|emu|ih|im|imi|ei|uiu|em)$/u;
const SHORTEST_BASE = 3;

function strip(word: string, language: NameLanguage): string[] {
  return endings[language]
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_BASE)
    .map((ending) => word.slice(0, -ending.length));
}

/** What a verb, in sounds, can be a form of: itself and what is left without each ending of its language that fits. */
export function listVerbBases(sounds: string, language: NameLanguage): string[] {
  const reflexive = language === "ru" ? /^(?<verb>.+)s(?:ia)?$/u.exec(sounds)?.groups?.["verb"] : undefined;
  if (reflexive !== undefined && /(?:t|l|la|lo|li)$/u.test(reflexive))
    return [sounds, ...strip(reflexive, "ru").map((base) => `${base}~`)];
  const participle = language === "ru" ? RUSSIAN_PARTICIPLE.exec(sounds)?.groups?.["base"] : undefined;
  const bases = [...strip(sounds, language), ...(participle === undefined ? [] : [participle])];
  // A doubled consonant before an English ending: running, run.
  const single = language === "en" ? bases.map((base) => base.replace(/([bdglmnprt])\1$/u, "$1")) : [];
  return [...new Set([sounds, ...bases, ...single])];
}
