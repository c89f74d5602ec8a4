import type { RelationType, Vocabulary } from "../../../client/graph/Vocabulary.ts";

function relationType(name: string, superior: RelationType["superior"], kazakh: string): RelationType {
  const labels = { OUT: `${name} →`, IN: `← ${name}` };
  return {
    name,
    superior,
    labels: { en: labels, ru: labels, kk: { OUT: kazakh, IN: `${kazakh} (кері)` } },
    meanings: { en: null, ru: null, kk: null },
    term: null,
    count: 1,
  };
}

/** Two hierarchical relation types, one from above and one from below, and one that isn't. */
export const vocabulary: Vocabulary = {
  relationTypes: new Map([
    ["GOVERNS", relationType("GOVERNS", "FROM", "басқарады")],
    ["WORKING_ORGAN_OF", relationType("WORKING_ORGAN_OF", "TO", "жұмыс органы")],
    ["COORDINATES_WITH", relationType("COORDINATES_WITH", null, "үйлестіреді")],
  ]),
  forms: new Map(),
  datasets: new Map(),
};
