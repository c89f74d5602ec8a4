import { toolMessagesOf } from "../../i18n/toolMessagesOf.ts";
import { dateCell, nameCell, textCell } from "./cells.ts";
import type { Sheet } from "./Sheet.ts";

/** A row for each relation that is drawn, in its true direction. */
export const relationSheet: Sheet = {
  title: (tools) => tools.table.relations,
  columns: ({ table }) => [table.from, table.type, table.to, table.since, table.until, table.source],
  widths: [22, 16, 22, 13, 13, 14],
  rows: ({ visible, namesakes, reader }) => {
    const { language, vocabulary } = reader;
    const { table } = toolMessagesOf(language);
    return [...visible.relations.values()].flatMap((relation) => {
      const from = visible.entities.get(relation.from);
      const to = visible.entities.get(relation.to);
      if (from === undefined || to === undefined) return [];
      const label = vocabulary.relationTypes.get(relation.type)?.labels[language].OUT ?? relation.type;
      const source = textCell(relation.cited ? table.cited : table.uncited);
      return [
        {
          selection: { on: "relation", id: relation.id },
          cells: [
            nameCell(from, { reader, namesakes }),
            textCell(label),
            nameCell(to, { reader, namesakes }),
            dateCell(relation.begin, reader),
            dateCell(relation.end, reader),
            { ...source, isWarning: !relation.cited },
          ],
        },
      ];
    });
  },
};
