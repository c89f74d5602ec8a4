import { formKey } from "../graph/formKey.ts";
import type { Example, Overview } from "../graph/Overview.ts";
import type { Form, RelationType, Vocabulary } from "../graph/Vocabulary.ts";
import type { Answer } from "./Answer.ts";
import { mapAnswer } from "./Answer.ts";
import type { Request } from "./createRequest.ts";
import { OverviewDocument } from "./generated/graphql.ts";
import type { OverviewQuery } from "./generated/graphql.ts";

export interface OverviewAnswer {
  readonly overview: Overview;
  readonly vocabulary: Vocabulary;
}

/** What is loaded, with its words: all that the page needs to know before anything is shown. */
export async function fetchOverview(request: Request, signal: AbortSignal): Promise<Answer<OverviewAnswer>> {
  const answer = await request(OverviewDocument, {}, signal);
  return mapAnswer(answer, ({ overview, relationTypes, forms }) => {
    const datasets = overview.datasets.map(toDataset);
    return {
      overview: { ...overview, datasets },
      vocabulary: {
        relationTypes: new Map(relationTypes.map((row) => [row.name, toRelationType(row)])),
        forms: new Map(forms.map((row) => [formKey(row.kind, row.name), toForm(row)])),
        datasets: new Map(datasets.map(({ id, titles }) => [id, titles])),
      },
    };
  });
}

type DatasetRow = OverviewQuery["overview"]["datasets"][number];

function toDataset(row: DatasetRow): Overview["datasets"][number] {
  const { id, version, hash, licence } = row;
  return {
    id,
    version,
    hash,
    licence,
    titles: { kk: row.titleKk, ru: row.titleRu, en: row.titleEn },
    examples: row.examples.map(toExample),
  };
}

function toExample(row: DatasetRow["examples"][number]): Example {
  const { id, show, select, layout } = row;
  return {
    id,
    show,
    select,
    layout,
    questions: { kk: row.questionKk, ru: row.questionRu, en: row.questionEn },
  };
}

function toRelationType(row: OverviewQuery["relationTypes"][number]): RelationType {
  const { name, superior, term, count } = row;
  return {
    name,
    superior,
    term,
    count,
    labels: {
      kk: { OUT: toLabel(row.labelKkOut), IN: toLabel(row.labelKkIn) },
      ru: { OUT: toLabel(row.labelRuOut), IN: toLabel(row.labelRuIn) },
      en: { OUT: toLabel(row.labelEnOut), IN: toLabel(row.labelEnIn) },
    },
    meanings: { kk: row.meaningKk, ru: row.meaningRu, en: row.meaningEn },
  };
}

/** A reading ends in a dash where it stands before a name in a sentence («мүшелері – …»); by itself it has none. */
function toLabel(reading: string): string {
  return reading.replace(/\s*–$/u, "");
}

function toForm(row: OverviewQuery["forms"][number]): Form {
  return {
    kind: row.kind,
    name: row.name,
    labels: { kk: row.labelKk, ru: row.labelRu, en: row.labelEn },
    plurals: { kk: row.pluralKk, ru: row.pluralRu, en: row.pluralEn },
  };
}
