import { fileURLToPath } from "node:url";
import { partialDate } from "../../format/columns.ts";
import { sameAs, sources } from "../../format/tables.ts";
import { createProblems } from "../../problems.ts";
import type { Manifest } from "../../read/readManifest.ts";
import { readTable } from "../../read/readTable.ts";
import { createVocabulary } from "../createVocabulary.ts";
import type { Importer, ImportSource } from "../Importer.ts";
import { readJsonLines } from "../readJsonLines.ts";
import { readKnownWords } from "../readKnownWords.ts";
import { AppError } from "../../../graph/AppError.ts";
import { committeeRecord } from "./committeeRecord.ts";
import { createIsoWriter } from "./createIsoWriter.ts";
import { quoteMembers } from "./quoteMembers.ts";
import type { Committee } from "./Committee.ts";
import { writeCommittees } from "./writeCommittees.ts";
import { writeBodies } from "./writeBodies.ts";
import { writeLiaisons } from "./writeLiaisons.ts";

const FORMAT = "iso-open-data";
const ADDRESS = "https://www.iso.org/open-data.html";

async function readCommittees({ path, report, onRecord }: ImportSource): Promise<readonly Committee[]> {
  const committees: Committee[] = [];
  const ids = new Set<number>();
  for await (const { text, value } of readJsonLines(path, committeeRecord, report)) {
    onRecord();
    if (ids.has(value.id)) report.note("committees that were there before: left out", value.reference);
    else committees.push({ ...value, quotes: quoteMembers(text) });
    ids.add(value.id);
  }
  if (committees.length === 0)
    throw new AppError(
      "BAD_USER_INPUT",
      `${path} holds no committee – name iso_technical_committees.jsonl (or .jsonl.gz).`,
    );
  return committees;
}

/** Which of these entities are the same body as one of the built-in dataset, as a person has said. */
async function writeSameAs({ writer }: ImportSource, ids: ReadonlySet<string>): Promise<void> {
  const path = fileURLToPath(new URL("../../../../data/same-as/", import.meta.url));
  const files = new Map([[sameAs.name, `${FORMAT}.csv`]]);
  for await (const { row } of readTable({ path, files }, sameAs, createProblems()))
    if (ids.has(row.id)) await writer.add(sameAs, row);
}

async function write(source: ImportSource): Promise<Manifest> {
  const { id, writer, report } = source;
  const committees = await readCommittees(source);
  const vocabulary = createVocabulary(await readKnownWords());
  await writer.add(sources, {
    id: `${id}-source`,
    title: "ISO Open Data: ISO technical committees (iso_technical_committees)",
    publisher: "International Organization for Standardization",
    language: "en",
    address: ADDRESS,
    licence: "ODC-By-1.0",
    standing: "published",
  });
  const iso = createIsoWriter({ writer, vocabulary, dataset: id, source: `${id}-source` });
  for (const { reference, creationDate } of committees)
    if (creationDate && !partialDate.accepts(creationDate))
      report.note("dates that no calendar has: left out", `${reference}: ${creationDate}`);
  await writeCommittees(iso, committees, report);
  await writeBodies(iso, committees, report);
  await writeLiaisons(iso, committees, report);
  await vocabulary.write(writer, new Set());
  if (!source.isAlone) await writeSameAs(source, iso.entityIds);
  return {
    id,
    version: "1.0.0",
    title: {
      en: "ISO Open Data: technical committees",
      ru: "Открытые данные ИСО: технические комитеты",
      kk: "ИСО ашық деректері: техникалық комитеттер",
    },
    description: {
      en: "Committees of ISO, who holds their secretariats, who takes part and who is in liaison, from ISO Open Data (https://www.iso.org/open-data.html).",
      ru: "Комитеты ИСО, их секретариаты, участники и связи – по открытым данным ИСО (https://www.iso.org/open-data.html).",
      kk: "ИСО комитеттері, олардың хатшылықтары, мүшелері және байланыстары – ИСО ашық деректері бойынша (https://www.iso.org/open-data.html).",
    },
    licence: `ODC-By-1.0 – ISO Open Data, ${ADDRESS}`,
    languages: ["en"],
  };
}

/** https://www.iso.org/open-data.html: committees, with the record of each as the source of what it says. */
export const importIsoOpenData: Importer = {
  format: FORMAT,
  reads: "iso_technical_committees.jsonl (or .jsonl.gz) of ISO Open Data",
  toId: () => FORMAT,
  write,
};
