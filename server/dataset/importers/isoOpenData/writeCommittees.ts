import { partialDate } from "../../format/columns.ts";
import type { ImportReport } from "../createImportReport.ts";
import { hasMarkup, toListItem, toPlainText } from "../toPlainText.ts";
import type { Committee } from "./Committee.ts";
import type { IsoWriter } from "./createIsoWriter.ts";
import { listOwners, toCommitteeNames } from "./toCommitteeNames.ts";
import { toDescription } from "./toDescription.ts";

/** States of committees in three languages; one that isn't here is said as it stands. */
const states: ReadonlyMap<string, { readonly en: string; readonly ru: string; readonly kk: string }> =
  new Map([
    ["Active", { en: "active", ru: "действует", kk: "жұмыс істейді" }],
    ["Suspended", { en: "suspended", ru: "деятельность приостановлена", kk: "жұмысы тоқтатыла тұрған" }],
  ]);

const owners = {
  iso: {
    name_en: "International Organization for Standardization",
    abbreviations_en: "ISO",
    abbreviations_ru: "ИСО",
    abbreviations_kk: "ИСО",
    homepage: "https://www.iso.org",
  },
  iec: {
    name_en: "International Electrotechnical Commission",
    abbreviations_en: "IEC",
    abbreviations_ru: "МЭК",
    abbreviations_kk: "ХЭК",
    homepage: "https://www.iec.ch",
  },
} as const;

function takeScope({ reference, scope }: Committee, report: ImportReport): string {
  const text = scope?.en ?? "";
  if (text === "") report.note("committees without a scope", reference);
  else if (hasMarkup(text)) report.note("HTML in scopes: taken out; the cited passage keeps it", reference);
  return toPlainText(text);
}

async function addCommittee(iso: IsoWriter, committee: Committee, report: ImportReport): Promise<void> {
  const { reference, title, status, creationDate } = committee;
  const id = iso.committeeId(committee);
  const { form, abbreviations } = toCommitteeNames(reference);
  if (form === "") report.note("committees whose reference tells no form: taken without one", reference);
  const scope = takeScope(committee, report);
  const titleEn = toPlainText(title?.en ?? "");
  const titleRu = toPlainText(title?.ru ?? "");
  if (titleRu === "") report.note("committees with a title in English only", reference);
  const record = await iso.cite(committee, "record");
  const begin = creationDate && partialDate.accepts(creationDate) ? creationDate : "";
  await iso.addEntity({
    id,
    kind: "COMMITTEE",
    form,
    cells: {
      name_en: `${reference} ${titleEn}`.trim(),
      name_ru: titleRu === "" ? "" : `${abbreviations.ru[0] ?? reference} ${titleRu}`,
      abbreviations_en: abbreviations.en.map(toListItem).join("|"),
      abbreviations_ru: abbreviations.ru.join("|"),
      abbreviations_kk: abbreviations.kk.join("|"),
      other_names_en: toListItem(titleEn),
      description_en: toDescription(scope),
      begin,
      homepage: `https://www.iso.org/committee/${committee.id}.html`,
      citations: record,
    },
  });
  // When it began is asked for, and cited, as a claim.
  if (begin !== "") await iso.addClaim({ entity: id, property: "founded", value: begin, citations: record });
  if (status) {
    const { en, ru, kk } = states.get(status) ?? { en: toPlainText(status), ru: "", kk: "" };
    const values = { value_en: en, value_ru: ru, value_kk: kk };
    await iso.addClaim({ entity: id, property: "status", ...values, citations: record });
  }
  if (scope !== "")
    await iso.addClaim({
      entity: id,
      property: "scope",
      value_en: scope,
      citations: await iso.cite(committee, "scope"),
    });
}

/** A committee without a parent is part of the organizations that its reference begins with. */
async function addOwners(iso: IsoWriter, committee: Committee): Promise<void> {
  const record = await iso.cite(committee, "record");
  for (const owner of listOwners(committee.reference)) {
    await iso.addEntity({
      id: owner,
      kind: "ORGANIZATION",
      form: "international",
      cells: { ...owners[owner], citations: record },
    });
    await iso.addRelation({
      type: "PART_OF",
      from: iso.committeeId(committee),
      to: owner,
      word: "part-of",
      cells: { basis: "derived", rule: "owner-in-reference", citations: record },
    });
  }
}

/**
 * Writes committees, what they are part of, their state and scope.
 * A committee whose parent isn't in the file is noted.
 */
export async function writeCommittees(
  iso: IsoWriter,
  committees: readonly Committee[],
  report: ImportReport,
): Promise<void> {
  const byId = new Map(committees.map((committee) => [committee.id, committee]));
  for (const committee of committees) await addCommittee(iso, committee, report);
  for (const committee of committees) {
    const { reference, parentId, childrenId } = committee;
    const parent = byId.get(parentId ?? Number.NaN);
    for (const child of childrenId ?? [])
      if (byId.get(child)?.parentId !== committee.id)
        report.note(
          "children whose own record names another parent or none: left out",
          `${reference}: ${child}`,
        );
    if (parentId === null || parentId === undefined) await addOwners(iso, committee);
    else if (parent === undefined)
      report.note("parents that are not in the file: left out", `${reference}: ${parentId}`);
    else
      await iso.addRelation({
        type: "PART_OF",
        from: iso.committeeId(committee),
        to: iso.committeeId(parent),
        word: "part-of",
        cells: {
          citations: [await iso.cite(committee, "record"), await iso.cite(committee, "parent")].join("|"),
        },
      });
  }
}
