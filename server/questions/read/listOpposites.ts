import type { RelationType, Vocabulary } from "../../graph/Vocabulary.ts";

const negation = { en: /^not /u, ru: /^не /u } as const;

const known = new WeakMap<Vocabulary, ReadonlyMap<string, ReadonlySet<string>>>();

function isOpposite(denial: RelationType, type: RelationType): boolean {
  return (["en", "ru"] as const).some((language) => {
    const said = new Set(type.verbs[language]);
    return denial.verbs[language].some(
      (verb) => negation[language].test(verb) && said.has(verb.replace(negation[language], "")),
    );
  });
}

/** The types that say of two things that they are not so related: of "deals with" those with the words "not deal with". */
export function listOpposites(vocabulary: Vocabulary, type: string): ReadonlySet<string> {
  const all = known.get(vocabulary) ?? gatherOpposites(vocabulary);
  known.set(vocabulary, all);
  return all.get(type) ?? new Set();
}

function gatherOpposites({ relationTypes }: Vocabulary): Map<string, ReadonlySet<string>> {
  const types = [...relationTypes.values()];
  return new Map(
    types.map((type) => [
      type.name,
      new Set(types.filter((one) => one !== type && isOpposite(one, type)).map(({ name }) => name)),
    ]),
  );
}
