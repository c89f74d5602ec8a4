import { captionOf } from "../../graph/captionOf.ts";
import type { Passage } from "../../graph/Evidence.ts";
import type { Graph } from "../../graph/Graph.ts";
import type { Relation } from "../../graph/Relation.ts";
import type { ToolMessages } from "../../i18n/ToolMessages.ts";
import type { AppState } from "../../state/AppState.ts";
import { selectScene } from "../../state/selectScene.ts";
import { selectView } from "../../state/selectView.ts";
import { selectVisibleGraph } from "../../state/selectVisibleGraph.ts";
import { toPermalink } from "../../state/toPermalink.ts";
import { exportSvg } from "../../view/picture/exportSvg.ts";
import type { Reader } from "../Reader.tsx";
import { answerOf, questionOf } from "./answerOf.ts";
import { describePicture } from "./describePicture.ts";
import { describeStep } from "./describeStep.ts";
import type { NotebookPage, PageStatement } from "./NotebookPage.ts";
import { toPagePassage } from "./toPagePassage.ts";

/** More would bury the first; the link leads to all. */
const mostStatements = 60;

interface Making {
  readonly state: AppState;
  readonly reader: Reader;
  readonly tools: ToolMessages;
  readonly evidence: ReadonlyMap<string, readonly Passage[]>;
}

/** A page of the notebook about what is drawn now, with everything that it says. Pictures are light: they are printed. */
export function makePage(making: Making): NotebookPage {
  const { state, reader, tools } = making;
  const view = selectView(state);
  const visible = selectVisibleGraph(state);
  const words = describePicture(making);
  const scene = selectScene(state, { theme: "light", reducedMotion: true });
  const datasets = state.overview.status === "ready" ? state.overview.value.datasets : [];
  return {
    id: crypto.randomUUID(),
    title: words.title,
    note: "",
    language: reader.language,
    question: questionOf(making),
    answer: answerOf(making),
    moment: words.moment,
    hash: toPermalink(view, { datasets, relationCount: visible.relations.size }),
    svg: exportSvg(scene, words).svg,
    summary: reader.messages.legend.summary(visible.entities.size, visible.relations.size),
    statements: statementsOf(making),
    steps: stepsOf(state, reader, tools),
    footer: words.footer,
  };
}

/** What is selected first, then in the order of the picture. */
function statementsOf({ state, reader, evidence }: Making): readonly PageStatement[] {
  const visible = selectVisibleGraph(state);
  const { selection } = selectView(state);
  const isChosen = ({ id, from, to }: Relation) => [id, from, to].includes(selection?.id ?? "");
  return [...visible.relations.values()]
    .toSorted((one, other) => Number(isChosen(other)) - Number(isChosen(one)))
    .slice(0, mostStatements)
    .map((relation) => ({
      text: sentenceOf(relation, visible, reader),
      passages: (evidence.get(relation.id) ?? []).map((passage) => toPagePassage(passage, reader)),
    }));
}

function sentenceOf({ from, type, to }: Relation, { entities }: Graph, { language, vocabulary }: Reader) {
  const nameOf = (id: string) => captionOf(entities.get(id) ?? { id, names: {} }, language).text;
  const label = vocabulary.relationTypes.get(type)?.labels[language].OUT ?? type;
  return `${nameOf(from)} – ${label} → ${nameOf(to)}`;
}

function stepsOf({ history, graph }: AppState, { language }: Reader, tools: ToolMessages): readonly string[] {
  const nameOf = (id: string) => {
    const relation = graph.relations.get(id);
    const shown = graph.entities.get(relation?.from ?? id);
    return shown === undefined ? id : captionOf(shown, language).text;
  };
  return history.steps
    .slice(0, history.cursor)
    .map(({ event }) => describeStep(event, { language, tools, nameOf }))
    .filter((text) => text !== null);
}
