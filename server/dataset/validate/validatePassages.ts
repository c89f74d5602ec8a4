import { offset } from "../format/columns.ts";
import { languages } from "../format/languages.ts";
import { passages, type Row } from "../format/tables.ts";
import { quote } from "../problems.ts";
import type { Line } from "../read/readTable.ts";
import { checkedRows, fault, type Validation } from "./checkedRows.ts";
import { checkCoverage, type Span } from "./checkCoverage.ts";
import { createIdIndex, type IdIndex } from "./createIdIndex.ts";
import type { SourceFacts, Sources } from "./validateSources.ts";

type PassageLine = Line<typeof passages>;

interface OfSource {
  readonly ordinals: Map<string, number>;
  readonly spans: Span[];
  /** Whether every passage says where in the text it stands. */
  isPlaced: boolean;
}

function checkOrdinal(validation: Validation, line: PassageLine, { ordinals }: OfSource): void {
  const other = ordinals.get(line.row.ordinal);
  if (other === undefined) ordinals.set(line.row.ordinal, line.line);
  else
    fault(
      validation,
      line,
      `ordinal: ${line.row.ordinal} is already in line ${other} for this source – number them anew`,
    );
}

function checkTranslations(validation: Validation, line: PassageLine, source: SourceFacts): void {
  for (const language of languages)
    if (language === source.language && line.row[`translation_${language}`] !== "")
      fault(
        validation,
        line,
        `translation_${language}: the source itself is in this language – leave it empty`,
      );
}

function toSpan({
  row,
  line,
}: {
  readonly row: Row<typeof passages>;
  readonly line: number;
}): Span | undefined {
  if (!offset.accepts(row.start) || !offset.accepts(row.end)) return undefined;
  return { ordinal: Number(row.ordinal), start: Number(row.start), end: Number(row.end), line };
}

/** Where in its source's text the passage stands, if the source has one. */
function checkText(validation: Validation, line: PassageLine, source: SourceFacts): Span | undefined {
  const { start, end, text } = line.row;
  if (!source.hasFile) {
    if (start !== "" || end !== "")
      fault(
        validation,
        line,
        "start, end: the source has no file – leave both empty, or add its file to sources.csv",
      );
    return undefined;
  }
  const span = toSpan(line);
  if (span === undefined) {
    if (start === "" || end === "")
      fault(
        validation,
        line,
        "start, end: empty although the source has a file – write the offsets in its text",
      );
    return undefined;
  }
  const found = source.text?.content.slice(span.start, span.end);
  if (found !== undefined && found !== text)
    fault(
      validation,
      line,
      `text: not what stands at ${start} to ${end}, ${quote(found)} – correct the offsets or the text`,
    );
  return span;
}

/** Reads and checks the passages, each against its source's text, and that a text is covered by its passages. */
export async function validatePassages(validation: Validation, sources: Sources): Promise<IdIndex> {
  const ids = createIdIndex(validation, passages.name);
  const bySource = new Map<string, OfSource>();
  for await (const line of checkedRows(validation, passages)) {
    const { id, source: sourceId } = line.row;
    ids.add(id, line);
    sources.ids.expect([sourceId], "source", line);
    const source = sources.facts.get(sourceId);
    if (source === undefined) continue;
    const seen: OfSource = bySource.get(sourceId) ?? { ordinals: new Map(), spans: [], isPlaced: true };
    bySource.set(sourceId, seen);
    checkOrdinal(validation, line, seen);
    checkTranslations(validation, line, source);
    const span = checkText(validation, line, source);
    if (span === undefined) seen.isPlaced = false;
    else seen.spans.push(span);
  }
  for (const [id, { text }] of sources.facts) {
    const { spans, isPlaced } = bySource.get(id) ?? { spans: [], isPlaced: true };
    if (text !== undefined && isPlaced && !validation.problems.hasLost(passages.name))
      checkCoverage(validation, { ...text, spans });
  }
  return ids;
}
