import type { ImportReport } from "../createImportReport.ts";
import { toListItem, toPlainText } from "../toPlainText.ts";
import type { Committee } from "./Committee.ts";
import type { IsoWriter, Part } from "./createIsoWriter.ts";

interface Body {
  readonly id: number | null;
  readonly acronym: string | null;
}

/** How a national body can take part in a committee. */
interface Seat {
  readonly type: string;
  readonly word: string;
  readonly part: Part;
  readonly qualifiers: string;
  readonly list: (committee: Committee) => readonly Body[];
  /** What is missing where a committee has no such body; empty where that is nothing to speak of. */
  readonly missing: string;
}

const seats: readonly Seat[] = [
  {
    type: "HOLDS_SECRETARIAT_OF",
    word: "secretariat-of",
    part: "record",
    qualifiers: "",
    list: ({ secretariat }) => (secretariat ? [secretariat] : []),
    missing: "committees without a secretariat",
  },
  {
    type: "P_MEMBER_OF",
    word: "p-member-of",
    part: "p-members",
    qualifiers: "status: participating",
    list: ({ pMembers }) => pMembers ?? [],
    missing: "committees without participating members",
  },
  {
    type: "O_MEMBER_OF",
    word: "o-member-of",
    part: "o-members",
    qualifiers: "status: observing",
    list: ({ oMembers }) => oMembers ?? [],
    missing: "committees without observing members",
  },
];

function isNamed(body: Body): body is { id: number; acronym: string } {
  return body.id !== null && body.acronym !== null && toPlainText(body.acronym) !== "";
}

/** A national body is known by its acronym alone. Whoever holds a seat in a committee of ISO is a member of ISO. */
async function addBody(
  iso: IsoWriter,
  body: { id: number; acronym: string },
  citations: string,
): Promise<string> {
  const id = iso.bodyId("nsb", body);
  const acronym = toPlainText(body.acronym);
  const homepage = `https://www.iso.org/member/${body.id}.html`;
  const isNew = await iso.addEntity({
    id,
    kind: "ORGANIZATION",
    form: "national-body",
    cells: { name_en: acronym, abbreviations_en: toListItem(acronym), homepage, citations },
  });
  if (isNew && iso.entityIds.has("iso"))
    await iso.addRelation({
      type: "MEMBER_OF",
      from: id,
      to: "iso",
      word: "member-of",
      cells: { basis: "derived", rule: "seat-in-committee", citations },
    });
  return id;
}

async function addSeat(
  iso: IsoWriter,
  { committee, seat, report }: { committee: Committee; seat: Seat; report: ImportReport },
): Promise<void> {
  const { type, word, part, qualifiers, missing } = seat;
  const bodies = seat.list(committee).filter(isNamed);
  if (bodies.length === 0) {
    report.note(missing, committee.reference);
    return;
  }
  const record = await iso.cite(committee, "record");
  const citations = part === "record" ? record : `${await iso.cite(committee, part)}|${record}`;
  const to = iso.committeeId(committee);
  const seated = new Set<string>();
  for (const body of bodies) {
    const from = await addBody(iso, body, citations);
    if (seated.has(from))
      report.note(
        "bodies that a committee lists twice: taken once",
        `${committee.reference}: ${body.acronym}`,
      );
    else await iso.addRelation({ type, from, to, word, cells: { qualifiers, citations } });
    seated.add(from);
  }
}

/** Writes national bodies: whose secretariat they hold, where they take part and where they observe. */
export async function writeBodies(
  iso: IsoWriter,
  committees: readonly Committee[],
  report: ImportReport,
): Promise<void> {
  for (const committee of committees)
    for (const seat of seats) await addSeat(iso, { committee, seat, report });
}
