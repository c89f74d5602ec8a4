import { describe, expect, it } from "vitest";
import { grammars } from "../../server/questions/lexicon/createLexicon.ts";
import { withoutCourtesy } from "../../server/questions/link/withoutCourtesy.ts";

const plainOf = (text: string) => withoutCourtesy(text, Object.values(grammars))[0];

describe("a question without words to the hearer", () => {
  it.each([
    ["I was wondering who governs ISO?", "who governs ISO"],
    ["Would you tell me in which city the bureau is?", "in which city the bureau is"],
    ["I'm writing about cars - which committee works on them?", "which committee works on them"],
    ["Извините, где находится бюро?", "где находится бюро"],
    ["Хотелось бы узнать, кто разрабатывает стандарты", "кто разрабатывает стандарты"],
    ["Перечислите, если не трудно, органы ИСО", "Перечислите, органы ИСО"],
    ["Не могли бы вы перечислить, что сохранил совет?", "что сохранил совет"],
    ["Маған керегі: бюро қайда?", "бюро қайда"],
    ["Ең көне ұйым қайсысы екенін айтып жібермейсіз бе?", "Ең көне ұйым қайсысы"],
    ["Кеңестерді атап беріңізші", "Кеңестерді тізіп бер"],
    ["Бұл стандартты кім жазды, білгім келеді, түсіндіріп берсеңіз", "Бұл стандартты кім жазды"],
  ])("%s", (text, plain) => {
    expect(plainOf(text)).toBe(plain);
  });

  it("keeps a clause that says something, whatever it says", () => {
    expect(withoutCourtesy("On Mars, who governs ISO?", Object.values(grammars))).not.toContain(
      "who governs ISO",
    );
    expect(withoutCourtesy("Who governs ISO?", Object.values(grammars))).toEqual([]);
  });

  it("offers what is said twice once", () => {
    const plain = withoutCourtesy(
      "С какого года есть ИСО, то есть когда её основали",
      Object.values(grammars),
    );
    expect(plain).toContain("С какого года есть ИСО");
    expect(plain).toContain("когда её основали");
  });
});
