import type { Kind } from "../../format/kinds.ts";
import { claims, entities, passages, relations } from "../../format/tables.ts";
import type { Cells, FolderWriter } from "../createFolderWriter.ts";
import { createIdMaker } from "../createIdMaker.ts";
import type { Vocabulary } from "../createVocabulary.ts";
import type { Committee } from "./Committee.ts";

/** The parts of a record that passages quote, each with what its members are called in the file. */
const parts = {
  record: ["id", "reference", "status", "title", "secretariat", "creationDate"],
  scope: ["scope"],
  parent: ["parentId"],
  "p-members": ["pMembers"],
  "o-members": ["oMembers"],
  "committee-liaisons": ["committeeLiaisons"],
  "organization-liaisons": ["organizationLiaisons"],
} as const;

export type Part = keyof typeof parts;

interface NewEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly form: string;
  readonly cells: Cells<keyof typeof entities.columns>;
}

interface NewRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Between the ends in the relation's id. */
  readonly word: string;
  readonly cells: Cells<keyof typeof relations.columns>;
}

/** Writes entities, claims and relations that cite what the file says, word for word. */
export interface IsoWriter {
  /** Of everything that was added. */
  readonly entityIds: ReadonlySet<string>;
  committeeId(committee: Pick<Committee, "id" | "reference">): string;
  /** A national body (`nsb`) or another organization (`org`) by the number that ISO gives it. */
  bodyId(what: "nsb" | "org", body: { readonly id: number; readonly acronym: string }): string;
  /** The id of the passage that quotes a part of the record; it is written when it is first cited. */
  cite(committee: Committee, part: Part): Promise<string>;
  /** Adds an entity once; says whether it is new. */
  addEntity(entity: NewEntity): Promise<boolean>;
  /** One for each entity and property. */
  addClaim(
    cells: Cells<keyof typeof claims.columns> & { readonly entity: string; readonly property: string },
  ): Promise<void>;
  addRelation(relation: NewRelation): Promise<void>;
}

interface IsoWriterOptions {
  readonly writer: FolderWriter;
  readonly vocabulary: Vocabulary;
  /** The dataset's id: before the ids of passages, claims and relations, which other datasets may have of the same entities. */
  readonly dataset: string;
  /** The id of the source that all passages are from. */
  readonly source: string;
}

export function createIsoWriter({ writer, vocabulary, dataset, source }: IsoWriterOptions): IsoWriter {
  const makeId = createIdMaker("");
  const kinds = new Map<string, Kind>();
  const entityIds = new Set<string>();
  const cited = new Set<string>();

  const committeeId: IsoWriter["committeeId"] = ({ id, reference }) => makeId(reference, `committee ${id}`);

  function kindOf(id: string): Kind {
    const kind = kinds.get(id);
    if (kind === undefined) throw new Error(`${id} was not added before its relations.`);
    return kind;
  }

  return {
    entityIds,
    committeeId,
    bodyId: (what, { id, acronym }) => makeId(`${what} ${acronym}`, `${what} ${id}`),
    async cite(committee, part) {
      const id = `${dataset}-${committeeId(committee)}-${part}`;
      if (cited.has(id)) return id;
      cited.add(id);
      const quotes = parts[part].flatMap((name) => committee.quotes.get(name) ?? []);
      await writer.add(passages, { id, source, ordinal: String(cited.size), text: quotes.join(",") });
      return id;
    },
    async addEntity({ id, kind, form, cells }) {
      if (entityIds.has(id)) return false;
      entityIds.add(id);
      kinds.set(id, kind);
      vocabulary.useForm(kind, form);
      await writer.add(entities, { id, kind, form, ...cells });
      return true;
    },
    async addClaim(cells) {
      vocabulary.useProperty(cells.property);
      const id = `${dataset}-${cells.entity}-${cells.property}`;
      await writer.add(claims, { id, comparator: "=", rank: "normal", ...cells });
    },
    async addRelation({ type, from, to, word, cells }) {
      vocabulary.useType(type, { from: kindOf(from), to: kindOf(to) });
      await writer.add(relations, {
        id: `${dataset}-${from}-${word}-${to}`,
        type,
        from,
        to,
        basis: "stated",
        ...cells,
      });
    },
  };
}
