import type { Entity } from "../graph/Entity.ts";
import type { Namesakes } from "../graph/findNamesakes.ts";
import { formatPartialDate } from "../i18n/formatPartialDate.ts";
import { kindLabel } from "./kindLabel.ts";
import type { Reader } from "./Reader.tsx";

/** The title of the dataset that describes an entity; its id where the dataset is gone. */
export function datasetTitle({ dataset }: Entity, { language, vocabulary }: Reader): string {
  return vocabulary.datasets.get(dataset)?.[language] ?? dataset;
}

/**
 * What tells an entity from others of the same name: its form, and its dataset where that differs; then when it began,
 * and last its id, each only where the marks before leave a doubt. Null where nobody else has its name.
 */
export function originOf(entity: Entity, namesakes: Namesakes, reader: Reader): string | null {
  const others = (namesakes.get(entity.id) ?? []).filter(({ id }) => id !== entity.id);
  if (others.length === 0) return null;
  const { language, vocabulary } = reader;
  const { dataset, begin } = entity;
  const kindOf = ({ kind, form }: Entity) => kindLabel(kind, { language, vocabulary, form });
  const told = [kindOf(entity)];
  if (others.some((other) => other.dataset !== dataset)) told.push(datasetTitle(entity, reader));
  const alike = others.filter((other) => other.dataset === dataset && kindOf(other) === kindOf(entity));
  if (alike.length > 0 && begin !== null) told.push(formatPartialDate(begin, language));
  if (alike.some((other) => begin === null || other.begin === begin)) told.push(entity.id);
  return told.join(" · ");
}
