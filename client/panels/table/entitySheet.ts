import { countLoadedRelations } from "../../graph/countLoadedRelations.ts";
import { dateCell, kindCell, nameCell } from "./cells.ts";
import type { Sheet } from "./Sheet.ts";

/** A row for each entity that is drawn. */
export const entitySheet: Sheet = {
  title: (tools) => tools.table.entities,
  columns: ({ table }) => [table.name, table.kind, table.began, table.ended, table.relationCount],
  widths: [36, 24, 14, 14, 12],
  rows: ({ visible, namesakes, reader }) => {
    const counts = countLoadedRelations(visible);
    return [...visible.entities.values()].map((entity) => {
      const count = counts.get(entity.id) ?? 0;
      return {
        selection: { on: "entity", id: entity.id },
        cells: [
          nameCell(entity, { reader, namesakes }),
          kindCell(entity, reader),
          dateCell(entity.begin, reader),
          dateCell(entity.end, reader),
          { text: String(count), order: count },
        ],
      };
    });
  },
};
