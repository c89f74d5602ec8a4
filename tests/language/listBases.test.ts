import { describe, expect, it } from "vitest";
import type { NameLanguage } from "../../server/language/EntityNames.ts";
import { isKazakhEnding } from "../../server/language/kazakhBases.ts";
import { listBases } from "../../server/language/listBases.ts";
import { toSoundKey } from "../../server/language/toSoundKey.ts";
import { toSounds } from "../../server/language/toSounds.ts";
import { listKazakhForms, listPossessedForms } from "./grammar/kazakhForms.ts";
import { declineAdjective, declineNoun } from "./grammar/russianForms.ts";

function keysOf(word: string, language: NameLanguage): string[] {
  return listBases(toSounds(word), language).map(({ base }) => toSoundKey(base));
}

function haveCommonBase(a: string, b: string, language: NameLanguage): boolean {
  const keys = keysOf(a, language);
  return keysOf(b, language).some((key) => keys.includes(key));
}

function numberOf(word: string, base: string): string | undefined {
  return listBases(toSounds(word), "ru").find((form) => form.base === base)?.number;
}

const kazakhNouns =
  "кеңес топ хатшылық ұйым қор құжат одақ комитет комиссия бюро ассамблея секретариат мүше орган ел келісім стандарт сала жүйе шешім қала өкіл мекеме аймақ жүргізу стандарттау бөлім кітап әдіс Қазақстан Минск палата агенттік жоба үкімет қыз шай тіл".split(
    " ",
  );
const russianNouns =
  "совет комиссия организация соглашение палата агентство стандарт станок рынок бюро число группа книга область связь член руководитель страна система учреждение энергия решение".split(
    " ",
  );
const russianAdjectives =
  "межгосударственный международная электротехническое рабочие общий технические внутренняя зелёная большой".split(
    " ",
  );

describe("Kazakh bases", () => {
  it.each(kazakhNouns)("%s is among those of all its 84 forms", (noun) => {
    const forms = listKazakhForms(noun);
    expect(new Set(forms).size).toBeGreaterThan(60);
    const key = toSoundKey(toSounds(noun));
    expect(forms.filter((form) => !keysOf(form, "kk").includes(key))).toEqual([]);
  });

  it.each(["кеңесі", "органдары", "хатшылығы", "комиссиясы", "тобы"])(
    "%s, which has a possessor, is among those of its cases",
    (noun) => {
      const key = toSoundKey(toSounds(noun));
      expect(listPossessedForms(noun).filter((form) => !keysOf(form, "kk").includes(key))).toEqual([]);
    },
  );

  it.each([
    ["орны", "орын"],
    ["халқының", "халық"],
    ["кеңестегі", "кеңес"],
    ["комитетіндегі", "комитет"],
    ["мемлекетаралық кеңесіне".split(" ")[1] ?? "", "кеңес"],
  ])("of %s have %s", (form, noun) => {
    expect(keysOf(form, "kk")).toContain(toSoundKey(toSounds(noun)));
  });

  it("count what was taken off", () => {
    const distances = new Map(listBases("kenesinin", "kk").map(({ base, distance }) => [base, distance]));
    expect(distances.get("kenesinin")).toBe(0);
    expect(distances.get("kenesi")).toBe(3);
    expect(distances.get("kenes")).toBe(4);
  });

  it("tell endings from words", () => {
    expect(
      ["нің", "лардың", "ға", "дағы", "ларымызға", "мен"].filter(
        (ending) => !isKazakhEnding(toSounds(ending)),
      ),
    ).toEqual([]);
    expect(["техникалық", "совет", "", "орган"].filter((word) => isKazakhEnding(toSounds(word)))).toEqual([]);
  });
});

describe("Russian bases", () => {
  it.each(russianNouns)("of any two forms of %s have one in common", (noun) => {
    const { singular, plural } = declineNoun(noun);
    expect([...singular, ...plural].filter((form) => !haveCommonBase(noun, form, "ru"))).toEqual([]);
  });

  it.each(russianAdjectives)("of any two forms of %s have one in common", (adjective) => {
    const forms = (["m", "f", "n", "plural"] as const).flatMap((agreement) =>
      declineAdjective(adjective, agreement),
    );
    expect(forms.filter((form) => !haveCommonBase(adjective, form, "ru"))).toEqual([]);
  });

  it("know what an ending says about the number", () => {
    expect(numberOf("комитетов", "komitet")).toBe("plural");
    expect(numberOf("комитету", "komitet")).toBe("singular");
    expect(numberOf("комитеты", "komitet")).toBeUndefined();
  });
});

describe("English bases", () => {
  it.each([
    ["councils", "council"],
    ["council's", "council"],
    ["bodies", "body"],
    ["iso's", "iso"],
    ["committees'", "committee"],
    ["classes", "class"],
  ])("of %s and %s have one in common", (form, word) => {
    expect(haveCommonBase(form, word, "en")).toBe(true);
  });

  it("leave a double s", () => {
    expect(keysOf("process", "en")).toEqual([toSoundKey("process")]);
  });
});
