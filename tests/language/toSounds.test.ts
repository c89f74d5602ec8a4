import { describe, expect, it } from "vitest";
import { listKeyStarts, toSoundKey } from "../../server/language/toSoundKey.ts";
import { listReadings, toSounds, toSoundsBy } from "../../server/language/toSounds.ts";
import { kazakhTypings, russianTypings, typeAs } from "./grammar/typings.ts";

const kazakhWords =
  "кеңес мемлекетаралық хатшылық ұйым құжаттар үйлестіру өлшем бірліктері комиссия ассамблеясы жүйесі әзірлеу қоры шешімдері жоғарғы байланыс электротехника халықаралық қауымдастық".split(
    " ",
  );
const russianWords =
  "межгосударственный совет организация объединённых наций соглашение международная электротехническая комиссия чрезвычайный ещё общий юридический расходов подъём конференция щит эталон жизнь".split(
    " ",
  );

function keysOf(word: string): string[] {
  return listReadings(word).map((reading) => toSoundKey(toSoundsBy(reading, word)));
}

function isRead(typed: string, word: string): boolean {
  return keysOf(typed).includes(toSoundKey(toSounds(word)));
}

describe("the sounds of a word", () => {
  it.each(kazakhTypings)("are among the readings of Kazakh words typed as %s", (typing) => {
    expect(kazakhWords.filter((word) => !isRead(typeAs(typing, word), word))).toEqual([]);
  });

  it.each(russianTypings)("are among the readings of Russian words typed as %s", (typing) => {
    expect(russianWords.filter((word) => !isRead(typeAs(typing, word), word))).toEqual([]);
  });

  it.each([
    ["ХЭК", "HEK"],
    ["ИСО", "ISO"],
    ["ТК", "TC"],
    ["МЭК", "MEK"],
    ["ЮНЕСКО", "UNESCO".replace("U", "Yu")],
  ])("of the abbreviation %s are those of %s", (cyrillic, latin) => {
    expect(keysOf(latin)).toContain(toSoundKey(toSounds(cyrillic)));
  });

  it("tells short abbreviations apart that long words would be joined by", () => {
    expect(toSoundKey(toSounds("IEC"))).not.toBe(toSoundKey(toSounds("EC")));
    expect(toSoundKey(toSounds("БҰҰ"))).not.toBe(toSoundKey(toSounds("БҰ")));
  });

  it("joins doubled letters, never digits", () => {
    expect(toSoundKey(toSounds("комиссия"))).toBe(toSoundKey(toSounds("комисия")));
    expect(toSoundKey(toSounds("2200"))).toBe("2200");
  });

  it("makes one of a base whose last sound turned voiced", () => {
    expect(toSoundKey("tob")).toBe(toSoundKey("top"));
    expect(toSoundKey("odag")).toBe(toSoundKey("odak"));
  });

  it("of a text in ordinary letters have one reading, and never more than eight", () => {
    expect(listReadings("Interstate Council")).toEqual([[]]);
    expect(listReadings("j s' ng w sh")).toHaveLength(8);
  });
});

describe("what a key can begin with", () => {
  it("leaves out half a group of Latin letters, once enough is left", () => {
    const key = toSoundKey(toSounds("межгосударственный"));
    expect(listKeyStarts(toSounds("mez"), true).some((start) => key.startsWith(start))).toBe(false);
    expect(listKeyStarts(toSounds("mezhgosudars"), true)).toEqual(["mejgosudars", "mejgosudar"]);
    expect(listKeyStarts(toSounds("межгосударс"), false)).toEqual(["mejgosudars"]);
  });
});
