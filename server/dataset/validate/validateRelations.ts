import { splitList } from "../format/splitList.ts";
import { isKind } from "../format/kinds.ts";
import { relations, relationTypes } from "../format/tables.ts";
import { quote } from "../problems.ts";
import { keepText } from "../read/keepText.ts";
import type { Line } from "../read/readTable.ts";
import { checkedRows, fault, type Validation } from "./checkedRows.ts";
import { checkPeriod } from "./checkPeriod.ts";
import { createIdIndex, type IdIndex } from "./createIdIndex.ts";
import { type Edge, findCycles } from "./findCycles.ts";
import type { Entities } from "./validateEntities.ts";
import type { RelationTypeRule, Vocabulary } from "./validateVocabulary.ts";

/** What relations refer to. */
export interface RelationReferences {
  readonly vocabulary: Vocabulary;
  readonly entities: Entities;
  readonly passages: IdIndex;
}

type RelationLine = Line<typeof relations>;

function checkKinds(
  validation: Validation,
  line: RelationLine,
  { rule, entities }: { rule: RelationTypeRule; entities: Entities },
): void {
  for (const [column, kinds] of [
    ["from", rule.fromKinds],
    ["to", rule.toKinds],
  ] as const) {
    const id = line.row[column];
    const kind = entities.facts.get(id)?.kind;
    if (kind !== undefined && isKind(kind) && kinds.length > 0 && !kinds.includes(kind))
      fault(
        validation,
        line,
        `${column}: ${line.row.type} may not lead ${column} the kind ${kind} (${id}) – turn the relation round, choose another type, or allow the kind in relation-types.csv`,
      );
  }
}

function checkBasis(validation: Validation, line: RelationLine): void {
  const { basis, rule } = line.row;
  if (basis === "derived" && rule === "")
    fault(
      validation,
      line,
      "rule: is empty although the basis is derived – name the rule that made the relation",
    );
  if (basis === "stated" && rule !== "")
    fault(validation, line, "rule: the basis is stated – leave the rule empty, or write derived as basis");
}

function pushTo(edges: Map<string, Edge[]>, type: string, edge: Edge): void {
  const ofType = edges.get(type);
  if (ofType === undefined) edges.set(type, [edge]);
  else ofType.push(edge);
}

function reportCycles(validation: Validation, file: string, edges: ReadonlyMap<string, Edge[]>): void {
  for (const [type, ofType] of edges)
    for (const { line, ids } of findCycles(ofType))
      fault(
        validation,
        { file, line },
        `closes a circle of ${type}, which is hierarchical: ${ids.join(" → ")} – remove or turn round one of its relations`,
      );
}

/** Reads and checks the relations, counts them at their entities, and gives their ids. */
export async function validateRelations(
  validation: Validation,
  { vocabulary, entities, passages }: RelationReferences,
): Promise<IdIndex> {
  const ids = createIdIndex(validation, relations.name);
  const hierarchies = new Map<string, Edge[]>();
  let file = `${relations.name}.csv`;
  for await (const line of checkedRows(validation, relations)) {
    const { id, type, from, to, begin, end, citations } = line.row;
    file = line.file;
    ids.add(id, line);
    entities.ids.expect([from], "from", line);
    entities.ids.expect([to], "to", line);
    const [start, goal] = [entities.facts.get(from), entities.facts.get(to)];
    if (start !== undefined) start.degree += 1;
    if (goal !== undefined && goal !== start) goal.degree += 1;
    const rule = vocabulary.relationTypes.get(type);
    if (rule !== undefined) {
      checkKinds(validation, line, { rule, entities });
      if (rule.isHierarchical) {
        const ends = { from: start?.id ?? keepText(from), to: goal?.id ?? keepText(to) };
        pushTo(hierarchies, type, { ...ends, line: line.line });
      }
    } else if (!validation.problems.hasLost(relationTypes.name)) {
      fault(
        validation,
        line,
        `type: ${quote(type)} is not in relation-types.csv – correct it or add its row there`,
      );
    }
    checkBasis(validation, line);
    checkPeriod(validation, line, { begin: ["begin", begin], end: ["end", end] });
    passages.expect(splitList(citations), "citations", line);
  }
  reportCycles(validation, file, hierarchies);
  return ids;
}
