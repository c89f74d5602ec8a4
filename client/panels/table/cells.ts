import { captionOf } from "../../graph/captionOf.ts";
import type { Entity } from "../../graph/Entity.ts";
import { daysOf } from "../../graph/PartialDate.ts";
import { formatPartialDate } from "../../i18n/formatPartialDate.ts";
import { entityKindLabel } from "../kindLabel.ts";
import { originOf } from "../originOf.ts";
import type { Reader } from "../Reader.tsx";
import type { Cell, SheetContent } from "./Sheet.ts";

/** A cell that sorts as it reads. */
export function textCell(text: string): Cell {
  return { text, order: text };
}

/** An entity's name, with what tells it from others of that name, and its kind's drawing. */
export function nameCell(
  entity: Entity,
  { reader, namesakes }: Pick<SheetContent, "reader" | "namesakes">,
): Cell {
  const { language } = reader;
  const { text: name, language: lang } = captionOf(entity, language);
  const origin = originOf(entity, namesakes, reader);
  const text = origin === null ? name : `${name} (${origin})`;
  const cell = { text, order: text, kind: entity.kind };
  return lang === language ? cell : { ...cell, lang };
}

export function kindCell(entity: Entity, reader: Reader): Cell {
  return textCell(entityKindLabel(entity, reader));
}

/** A partial date sorts by its first possible day; an absent one is empty. */
export function dateCell(date: string | null, { language }: Reader): Cell {
  if (date === null) return { text: "", order: null };
  return { text: formatPartialDate(date, language), order: daysOf(date)?.first ?? null };
}
