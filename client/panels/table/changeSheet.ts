import { captionOf } from "../../graph/captionOf.ts";
import type { Entity } from "../../graph/Entity.ts";
import type { Graph } from "../../graph/Graph.ts";
import type { Change } from "../../graph/graphAt.ts";
import type { Relation } from "../../graph/Relation.ts";
import { toolMessagesOf } from "../../i18n/toolMessagesOf.ts";
import type { Reader } from "../Reader.tsx";
import { dateCell, nameCell, textCell } from "./cells.ts";
import type { Cell, Row, Sheet } from "./Sheet.ts";

const signs: Readonly<Record<Change, string>> = {
  came: "+",
  ended: "−",
  renamed: "→",
  stayed: "=",
};
const orders: Readonly<Record<Change, number>> = { came: 0, ended: 1, renamed: 2, stayed: 3 };

function changeCell(change: Change, { language }: Reader): Cell {
  return { text: `${signs[change]} ${toolMessagesOf(language).time[change]}`, order: orders[change] };
}

/** "ISO Council – governs – ISO" */
function sentenceCell({ from, type, to }: Relation, { entities }: Graph, reader: Reader): Cell {
  const { language, vocabulary } = reader;
  const nameOf = (id: string) => captionOf(entities.get(id) ?? { id, names: {} }, language).text;
  const label = vocabulary.relationTypes.get(type)?.labels[language].OUT ?? type;
  return textCell(`${nameOf(from)} – ${label} – ${nameOf(to)}`);
}

function datesOf({ begin, end }: Entity | Relation, reader: Reader): readonly Cell[] {
  return [dateCell(begin, reader), dateCell(end, reader)];
}

/** What came, ended, was renamed and stayed between the two dates: entities first. Empty while nothing is compared. */
export const changeSheet: Sheet = {
  title: (tools) => tools.table.changes,
  columns: ({ table }) => [table.change, table.kind, table.name, table.began, table.ended],
  widths: [18, 10, 42, 15, 15],
  rows: ({ visible, changes, namesakes, reader }) => {
    if (changes === null) return [];
    const { table } = toolMessagesOf(reader.language);
    const entities = [...visible.entities.values()].map((entity): Row => ({
      selection: { on: "entity", id: entity.id },
      cells: [
        changeCell(changes.entities.get(entity.id) ?? "stayed", reader),
        textCell(table.entity),
        nameCell(entity, { reader, namesakes }),
        ...datesOf(entity, reader),
      ],
    }));
    const relations = [...visible.relations.values()].map((relation): Row => ({
      selection: { on: "relation", id: relation.id },
      cells: [
        changeCell(changes.relations.get(relation.id) ?? "stayed", reader),
        textCell(table.relation),
        sentenceCell(relation, visible, reader),
        ...datesOf(relation, reader),
      ],
    }));
    return [...entities, ...relations].toSorted((one, other) => orderOf(one) - orderOf(other));
  },
};

function orderOf({ cells }: Row): number {
  return Number(cells[0]?.order ?? 0);
}
