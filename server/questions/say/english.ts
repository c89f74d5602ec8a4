import type { Sayings } from "./Sayings.ts";
import { askInEnglish } from "./asking/askInEnglish.ts";

export const englishSayings: Sayings = {
  locale: "en-GB",
  and: "and",
  or: "or",
  comparators: {
    "=": "",
    "≈": "about ",
    "≥": "at least ",
    "≤": "at most ",
    ">": "more than ",
    "<": "less than ",
  },
  askRelated: askInEnglish,
  belongs: "belongs to",
  has: "has",
  askAll: (classes) => `Which ${classes} are there?`,
  askCount: (of) => `How many: ${of}`,
  askClaim: (entity, property) => `${entity}: what is the ${property}?`,
  askDate: (statement) => `When: ${statement}?`,
  askCheck: (statement) => `Is it so: ${statement}?`,
  askFirst: (among, measure, isDescending) =>
    measure === ""
      ? `Which is the ${isDescending ? "newest" : "oldest"}: ${among}?`
      : `Which has the ${isDescending ? "most" : "fewest"} ${measure}: ${among}?`,
  askPaths: (from, to) => `How are ${from} and ${to} connected?`,
  askCommon: (names) => `What do ${names} have in common?`,
  askImpact: (name) => `What would fall apart without ${name}?`,
  askChanges: (from, until) => `What changed between ${from} and ${until}?`,
  askMeaning: (phrase) => `What does “${phrase}” mean here?`,
  askDescription: (name) => `What is ${name}?`,
  age: "beginning",
  number: "number",
  atDate: (date) => ` in ${date}`,
  claimedIn: (property, period) => `${property} ${period}`,
  more: (count) => `${count} more`,
  nothing: (reading) => `No source here answers this: ${reading}`,
  notUnderstood: "This can't be read as a question about what is loaded.",
  unknownWords: (words) =>
    `This can't be read as a question about what is loaded: nothing here is called ${words.map((word) => `“${word}”`).join(", ")}.`,
  ambiguous: (count) => `This can be read in ${count} ways.`,
  no: (statement, held) => `No. Not so: ${statement}; recorded: ${held}.`,
  denied: (statement) => `No. ${statement}.`,
  yesWord: "Yes",
  noWord: "No",
  yes: (statement) => `Yes: ${statement}.`,
  connection: (from, to, steps) =>
    steps === 1
      ? `${from} and ${to} are connected directly`
      : `${from} and ${to} are connected in ${steps} steps`,
  disconnected: (name) => `Without ${name} these would be cut off`,
  became: (from, until) =>
    from === until
      ? `In ${from} these came into being or ended`
      : `Between ${from} and ${until} these came into being or ended`,
  renamed: "Changed their names",
  sharedBy: (names) => `${names} have in common`,
};
