/** Groups that romanizations and alphabets spell differently, joined one after the other. */
const joinedGroups: readonly (readonly [RegExp, string])[] = [
  [/tw/gu, "q"],
  [/[sw]q/gu, "w"],
  [/t[sz]|cz/gu, "c"],
  [/ks/gu, "h"],
  [/c/gu, "k"],
  [/ng/gu, "n"],
];

const SHORT = 3;

function joinGroups(sounds: string): string {
  return joinedGroups.reduce((text, [group, sound]) => text.replace(group, sound), sounds);
}

function joinRepeated(sounds: string): string {
  return sounds.replace(/i+[eo]/gu, "e").replace(/(\p{L})\1+/gu, "$1");
}

/**
 * The key under which words that sound alike meet: spelling variants joined, doubled letters single, a final voiced
 * b or g voiceless (тоб- and топ are one). Words of up to three sounds, abbreviations above all, keep their length.
 */
export function toSoundKey(sounds: string): string {
  const joined = joinGroups(sounds);
  if (joined.length < SHORT) return joined;
  const voiceless = joined.replace(/b$/u, "p").replace(/g$/u, "k");
  return joined.length === SHORT ? voiceless : joinRepeated(voiceless);
}

const SHORTEST_START = 3;

/**
 * What the key of a word can begin with of which only the first sounds are typed. The last letter in Latin may be half
 * of a group (mez- of mezhgosudarstvennyi), and then a start without it is offered as well.
 */
export function listKeyStarts(sounds: string, isLatin: boolean): string[] {
  const start = joinRepeated(joinGroups(sounds));
  const whole = joinRepeated(joinGroups(sounds.replace(/[cgkstz]$/u, "")));
  return isLatin && whole.length >= SHORTEST_START && whole !== start ? [start, whole] : [start];
}

/** The shortest of some keys, the first in the alphabet of several. */
export function toShortestKey(keys: readonly string[]): string {
  return keys.reduce((a, b) => (b.length < a.length || (b.length === a.length && b < a) ? b : a));
}
