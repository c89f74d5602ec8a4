import type { ImportReport } from "../createImportReport.ts";
import { toListItem, toPlainText } from "../toPlainText.ts";
import type { Committee } from "./Committee.ts";
import type { IsoWriter } from "./createIsoWriter.ts";

interface Writing {
  readonly iso: IsoWriter;
  readonly byId: ReadonlyMap<number, Committee>;
  /** The place of each committee in the file. */
  readonly places: ReadonlyMap<Committee, number>;
  readonly report: ImportReport;
}

const TYPE = "LIAISON_WITH";
const WORD = "liaison-with";

function lists(committee: Committee, id: number): boolean {
  return (committee.committeeLiaisons ?? []).some((liaison) => liaison.id === id);
}

/** One relation for a pair of committees, citing every side that lists it. */
async function addLiaison({ iso, report }: Writing, committee: Committee, other: Committee): Promise<void> {
  const isMutual = lists(other, committee.id);
  if (!isMutual)
    report.note(
      "liaisons that only one of the two committees lists: kept, from the one that does",
      `${committee.reference} → ${other.reference}`,
    );
  const own = await iso.cite(committee, "committee-liaisons");
  const citations = isMutual ? `${own}|${await iso.cite(other, "committee-liaisons")}` : own;
  await iso.addRelation({
    type: TYPE,
    from: iso.committeeId(committee),
    to: iso.committeeId(other),
    word: WORD,
    cells: { citations },
  });
}

/** Whether the other side has written a liaison that both list. */
function isWritten({ places }: Writing, committee: Committee, other: Committee): boolean {
  return lists(other, committee.id) && (places.get(other) ?? 0) < (places.get(committee) ?? 0);
}

async function addCommitteeLiaisons(writing: Writing, committee: Committee): Promise<void> {
  const { byId, report } = writing;
  const met = new Set<number>();
  for (const { id, reference } of committee.committeeLiaisons ?? []) {
    const other = byId.get(id);
    const what = `${committee.reference} → ${reference ?? id}`;
    if (met.has(id)) report.note("liaisons that a committee lists twice: taken once", what);
    else if (other === undefined)
      report.note(
        reference === null
          ? "liaisons with a committee that has no reference: left out"
          : "liaisons with a committee that is not in the file: left out",
        what,
      );
    else if (other === committee) report.note("liaisons of a committee with itself: left out", what);
    else if (!isWritten(writing, committee, other)) await addLiaison(writing, committee, other);
    met.add(id);
  }
}

async function addOrganizationLiaisons({ iso, report }: Writing, committee: Committee): Promise<void> {
  const met = new Set<string>();
  for (const { id: number, acronym } of committee.organizationLiaisons ?? []) {
    const name = toPlainText(acronym ?? "");
    if (number === null || name === "") {
      report.note("organizations in liaison without a name: left out", `${committee.reference}: ${number}`);
      continue;
    }
    const id = iso.bodyId("org", { id: number, acronym: name });
    const citations = await iso.cite(committee, "organization-liaisons");
    await iso.addEntity({
      id,
      kind: "ORGANIZATION",
      form: "liaison-organization",
      cells: {
        name_en: name,
        abbreviations_en: /\s/u.test(name) ? "" : toListItem(name),
        homepage: `https://www.iso.org/organization/${number}.html`,
        citations,
      },
    });
    if (met.has(id))
      report.note("liaisons that a committee lists twice: taken once", `${committee.reference}: ${name}`);
    else
      await iso.addRelation({
        type: TYPE,
        from: id,
        to: iso.committeeId(committee),
        word: WORD,
        cells: { citations },
      });
    met.add(id);
  }
}

/** Notes each committee without a reference once, beside the liaisons with it. */
function noteNameless({ report }: Writing, committees: readonly Committee[]): void {
  const nameless = new Set<number>();
  for (const { reference, committeeLiaisons } of committees)
    for (const liaison of committeeLiaisons ?? []) {
      if (liaison.reference !== null || nameless.has(liaison.id)) continue;
      nameless.add(liaison.id);
      report.note("committees in liaison without a reference: left out", `${liaison.id} (${reference})`);
    }
}

/** Writes liaisons between committees, and of organizations with committees. */
export async function writeLiaisons(
  iso: IsoWriter,
  committees: readonly Committee[],
  report: ImportReport,
): Promise<void> {
  const byId = new Map(committees.map((committee) => [committee.id, committee]));
  const places = new Map(committees.map((committee, place) => [committee, place]));
  const writing = { iso, byId, places, report };
  noteNameless(writing, committees);
  for (const committee of committees) {
    await addCommitteeLiaisons(writing, committee);
    await addOrganizationLiaisons(writing, committee);
  }
}
