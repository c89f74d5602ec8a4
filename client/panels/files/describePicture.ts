import { captionOf } from "../../graph/captionOf.ts";
import type { Passage } from "../../graph/Evidence.ts";
import type { Graph } from "../../graph/Graph.ts";
import { kinds } from "../../graph/Kind.ts";
import { formatPartialDate } from "../../i18n/formatPartialDate.ts";
import type { ToolMessages } from "../../i18n/ToolMessages.ts";
import type { AppState } from "../../state/AppState.ts";
import { selectView } from "../../state/selectView.ts";
import { selectVisibleGraph } from "../../state/selectVisibleGraph.ts";
import type { View } from "../../state/View.ts";
import type { PictureWords } from "../../view/picture/exportSvg.ts";
import { kindLabel } from "../kindLabel.ts";
import type { Reader } from "../Reader.tsx";

/** More would make a list of a picture. */
const mostSources = 12;
const mostNames = 3;

interface Description {
  readonly state: AppState;
  readonly reader: Reader;
  readonly tools: ToolMessages;
  readonly evidence: ReadonlyMap<string, readonly Passage[]>;
}

/** Title, date, legend, sources and versions of what is drawn, in the reader's words. */
export function describePicture({ state, reader, tools, evidence }: Description): PictureWords {
  const { language, messages, vocabulary } = reader;
  const visible = selectVisibleGraph(state);
  const view = selectView(state);
  const present = new Set([...visible.entities.values()].map(({ kind }) => kind));
  const hasCollective = [...visible.entities.values()].some(({ collective }) => collective);
  const hasUncited = [...visible.relations.values()].some(({ cited }) => !cited);
  return {
    language,
    title: titleOf(visible, { reader, tools }),
    moment: momentOf(view, tools),
    legendTitle: tools.exports.legend,
    kinds: kinds
      .filter((kind) => present.has(kind))
      .map((kind) => ({ kind, label: kindLabel(kind, { language, vocabulary, plural: true }) })),
    notes: [
      ...(hasUncited ? [messages.legend.uncited] : []),
      ...(hasCollective ? [messages.legend.collective] : []),
      ...(view.comparedWith === null ? [] : [messages.tool.changes]),
    ],
    sourcesTitle: tools.exports.sources,
    sources: sourcesOf(evidence, tools),
    footer: footerOf(state, { reader, tools }),
  };
}

interface Wording {
  readonly reader: Reader;
  readonly tools: ToolMessages;
}

/** "Relations of ISO, IEC and 4 more" */
function titleOf({ entities }: Graph, { reader, tools }: Wording): string {
  const names = [...entities.values()].map((entity) => captionOf(entity, reader.language).text);
  const first = names.slice(0, mostNames).join(", ");
  const more = names.length - mostNames;
  return tools.exports.title(more > 0 ? tools.exports.andOthers(first, more) : first);
}

/** As of when; null for all dates. */
function momentOf({ date, comparedWith, language }: View, tools: ToolMessages): string | null {
  if (date === null) return null;
  const [earlier, later] = [date, comparedWith ?? date].toSorted();
  if (comparedWith === null || earlier === undefined || later === undefined)
    return tools.exports.asOf(formatPartialDate(date, language));
  return tools.exports.compared(formatPartialDate(earlier, language), formatPartialDate(later, language));
}

function sourcesOf(evidence: Description["evidence"], tools: ToolMessages): readonly string[] {
  const sources = new Map([...evidence.values()].flat().map(({ source }) => [source.id, source]));
  const lines = [...sources.values()].map(({ title, author, publisher, address }) =>
    [title, author ?? publisher, address].filter((part) => part !== null).join(" · "),
  );
  const more = lines.length - mostSources;
  return more > 0 ? [...lines.slice(0, mostSources), tools.exports.moreSources(more)] : lines;
}

/** Which data in which version, and when the file was made. */
function footerOf({ overview }: AppState, { reader, tools }: Wording): readonly string[] {
  const today = new Date().toISOString().slice(0, 10);
  const made = tools.exports.made(formatPartialDate(today, reader.language));
  if (overview.status !== "ready") return [made];
  const datasets = overview.value.datasets.map(
    ({ titles, version, licence, hash }) =>
      `${titles[reader.language]} ${version} (${hash.slice(0, 8)}), ${licence}`,
  );
  return datasets.length === 0 ? [made] : [tools.exports.data(datasets.join("; ")), made];
}
