import type { Entity } from "../graph/Entity.ts";
import type { Namesakes } from "../graph/findNamesakes.ts";
import { formatPartialDate } from "../i18n/formatPartialDate.ts";
import { datasetTitle } from "./datasetTitle.ts";
import { entityKindLabel } from "./kindLabel.ts";
import type { Reader } from "./Reader.tsx";

/**
 * What tells an entity from others of the same name: its form, and its dataset where that differs; then when it began,
 * and last its id, each only where the marks before leave a doubt. Null where nobody else has its name.
 */
export function originOf(entity: Entity, namesakes: Namesakes, reader: Reader): string | null {
  const others = (namesakes.get(entity.id) ?? []).filter(({ id }) => id !== entity.id);
  if (others.length === 0) return null;
  const { dataset, begin } = entity;
  const kindOf = (each: Entity) => entityKindLabel(each, reader);
  const told = [kindOf(entity)];
  if (others.some((other) => other.dataset !== dataset)) told.push(datasetTitle(dataset, reader));
  const alike = others.filter((other) => other.dataset === dataset && kindOf(other) === kindOf(entity));
  if (alike.length > 0 && begin !== null) told.push(formatPartialDate(begin, reader.language));
  if (alike.some((other) => begin === null || other.begin === begin)) told.push(entity.id);
  return told.join(" · ");
}
