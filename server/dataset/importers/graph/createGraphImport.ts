import { endsBeforeItBegins, parsePartialDate } from "../../../graph/dates.ts";
import { partialDate, qualifier, webAddress, wikidataId } from "../../format/columns.ts";
import { isKind, type Kind } from "../../format/kinds.ts";
import { type Language, languages } from "../../format/languages.ts";
import { claims, entities, relations } from "../../format/tables.ts";
import { type Edge, findCycles } from "../../validate/findCycles.ts";
import { createIdMaker, toIdentifier } from "../createIdMaker.ts";
import { createVocabulary } from "../createVocabulary.ts";
import type { ImportSource } from "../Importer.ts";
import { readKnownWords } from "../readKnownWords.ts";
import { hasMarkup, toListItem, toPlainText } from "../toPlainText.ts";
import { foreignKinds, foreignTypes, type KnownKind, unknownKind } from "./foreignWords.ts";
import { toTypeLabel, toTypeName } from "./toTypeName.ts";

type Texts = Readonly<Partial<Record<Language, string>>>;
type Lists = Readonly<Partial<Record<Language, readonly string[]>>>;

/** A node as a file gives it; texts may hold anything. */
export interface ForeignNode {
  readonly id: string;
  readonly kind: string;
  /** The form, where the file has forms of its own. */
  readonly form?: string;
  readonly names: Texts;
  /** What it is called where it has no name in a language of ours. */
  readonly fallbackNames: readonly string[];
  readonly abbreviations: Lists;
  readonly otherNames?: Lists;
  readonly descriptions?: Texts;
  readonly isCollective?: boolean;
  readonly begin: string;
  readonly end: string;
  readonly homepage: string;
  readonly wikidata: string;
  readonly status: string;
}

/** An edge as a file gives it. */
export interface ForeignEdge {
  /** Empty where the file has none. */
  readonly id: string;
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly begin: string;
  readonly end: string;
  readonly qualifiers: readonly string[];
  /** The rule that made it; empty where a source states it. */
  readonly rule: string;
}

/** Takes a graph node by node, then edge by edge, and writes it as a dataset. */
export interface GraphImport {
  addNode(node: ForeignNode): Promise<void>;
  addEdge(edge: ForeignEdge): Promise<void>;
  /** Those in which nodes have names. */
  languages(): Language[];
  /** Writes what is known only at the end. */
  finish(): Promise<void>;
}

interface Options extends Pick<ImportSource, "writer" | "report"> {
  /** Stands before each id; empty where the file's ids are ours already. */
  readonly prefix: string;
  /** Whether words are taken for what they mean elsewhere; not where the file is one of ours. */
  readonly knowsForeignWords: boolean;
}

interface Taken {
  readonly id: string;
  readonly kind: Kind;
}

function inLanguages(stem: string, toCell: (language: Language) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(languages.map((language) => [`${stem}_${language}`, toCell(language)]));
}

function toCell(items: readonly string[] = []): string {
  return [...new Set(items.map(toListItem).filter((item) => item !== ""))].join("|");
}

/** Every `committee` that its own number calls a technical one. */
function refineKind(known: KnownKind, { abbreviations }: ForeignNode): KnownKind {
  const isTechnical = (abbreviations.en ?? []).some((text) => /\bTC \d+$/u.test(text));
  return known.kind === "COMMITTEE" && known.form === "" && isTechnical
    ? { kind: "COMMITTEE", form: "technical-committee" }
    : known;
}

/** Reads the vocabularies; nothing is written before the first node. */
export async function createGraphImport(options: Options): Promise<GraphImport> {
  const { writer, report, prefix, knowsForeignWords } = options;
  const vocabulary = createVocabulary(await readKnownWords());
  const makeId = createIdMaker(prefix);
  const makeRelationId = createIdMaker(prefix);
  const taken = new Map<string, Taken>();
  const hierarchies = new Map<string, Edge[]>();
  const met = new Set<string>();
  const spoken = new Set<Language>();
  let edges = 0;

  /** Notes something of the whole file once. */
  function noteOnce(reason: string, example: string): void {
    if (met.has(`${reason}\n${example}`)) return;
    met.add(`${reason}\n${example}`);
    report.note(reason, example);
  }

  function takeDate(text: string, what: string): string {
    const date = text.replace(/T.*$/u, "");
    if (date === "" || partialDate.accepts(date)) return date;
    report.note("dates that no calendar has: left out", `${what}: ${text}`);
    return "";
  }

  function takePeriod(begin: string, end: string, what: string): { begin: string; end: string } {
    const period = { begin: takeDate(begin, what), end: takeDate(end, what) };
    const [first, last] = [parsePartialDate(period.begin), parsePartialDate(period.end)];
    if (first === undefined || last === undefined || !endsBeforeItBegins(first, last)) return period;
    report.note("ends before their begin: the end left out", `${what}: ${begin} to ${end}`);
    return { begin: period.begin, end: "" };
  }

  function takeText(text: string, what: string): string {
    if (hasMarkup(text)) report.note("HTML in texts: taken out", `${what}: ${text}`);
    return toPlainText(text);
  }

  function takeKind(node: ForeignNode): KnownKind & { readonly label: string } {
    const { kind, form = "" } = node;
    if (isKind(kind)) return { kind, form, label: form };
    const known = foreignKinds.get(toIdentifier(kind));
    if (known !== undefined) {
      const refined = refineKind(known, node);
      return { ...refined, label: refined.form };
    }
    const label = toPlainText(kind);
    noteOnce(
      kind === ""
        ? `nodes without a kind: taken as ${unknownKind}`
        : `kinds that nobody knows here: taken as ${unknownKind}, with a form of that name`,
      kind === "" ? "all of them" : kind,
    );
    return { kind: unknownKind, form: toIdentifier(kind), label };
  }

  function takeNames({ id, names, fallbackNames }: ForeignNode): Readonly<Record<string, string>> {
    const named = languages.filter((language) => toPlainText(names[language] ?? "") !== "");
    for (const language of named) spoken.add(language);
    if (named.length > 0) return inLanguages("name", (language) => takeText(names[language] ?? "", id));
    const name = [...fallbackNames, id].map(toPlainText).find((text) => text !== "") ?? "?";
    report.note("nodes without a name in kk, ru or en: called by what else they have", `${id}: ${name}`);
    return { name_en: name };
  }

  async function addStatus(id: string, { status }: ForeignNode): Promise<void> {
    const text = toPlainText(status);
    if (text === "") return;
    vocabulary.useProperty("status");
    await writer.add(claims, {
      id: `${id}-status`,
      entity: id,
      property: "status",
      value_en: text,
      comparator: "=",
      rank: "normal",
    });
  }

  function takeAddress(text: string, what: string): string {
    if (text === "" || webAddress.accepts(text)) return text;
    report.note("addresses that are none: left out", `${what}: ${text}`);
    return "";
  }

  function takeQualifiers({ qualifiers, id }: ForeignEdge): string {
    const texts = [...new Set(qualifiers.map(toListItem))];
    for (const text of texts)
      if (!qualifier.accepts(text))
        report.note("qualifiers without key and value: left out", `${id}: ${text}`);
    return texts.filter(qualifier.accepts).join("|");
  }

  function takeType(edge: ForeignEdge, from: Taken, to: Taken) {
    const name = toTypeName(edge.type);
    const known = knowsForeignWords ? foreignTypes.get(name) : undefined;
    const fits = known !== undefined && (known.from === undefined || known.from === from.kind);
    const type = fits ? known.type : name;
    const isTurned = fits && known.isTurned === true;
    if (type !== edge.type || isTurned)
      report.note(
        `relations ${edge.type}: taken as ${type}${isTurned ? ", turned round" : ""}`,
        `${edge.from} → ${edge.to}`,
      );
    if (!vocabulary.hasType(type))
      noteOnce("relation types that no vocabulary has: read by their own name, in English only", edge.type);
    const ends = isTurned ? { from: to, to: from } : { from, to };
    return { type, ...ends };
  }

  return {
    async addNode(node) {
      if (taken.has(node.id)) {
        report.note("nodes whose id was there before: left out", node.id);
        return;
      }
      const id = makeId(node.id);
      const { kind, form, label } = takeKind(node);
      taken.set(node.id, { id, kind });
      vocabulary.useForm(kind, form, label);
      if (form !== "" && !vocabulary.hasForm(kind, form))
        noteOnce("forms that no vocabulary has: called as in the file, in English only", label);
      await writer.add(entities, {
        id,
        kind,
        form,
        collective: node.isCollective === true ? "true" : "",
        ...takeNames(node),
        ...inLanguages("abbreviations", (language) => toCell(node.abbreviations[language])),
        ...inLanguages("other_names", (language) => toCell(node.otherNames?.[language])),
        ...inLanguages("description", (language) => takeText(node.descriptions?.[language] ?? "", node.id)),
        ...takePeriod(node.begin, node.end, node.id),
        homepage: takeAddress(node.homepage, node.id),
        wikidata: wikidataId.accepts(node.wikidata) ? node.wikidata : "",
      });
      await addStatus(id, node);
    },
    async addEdge(edge) {
      const what = `${edge.from} ${edge.type} ${edge.to}`;
      const [start, end] = [taken.get(edge.from), taken.get(edge.to)];
      if (start === undefined || end === undefined) {
        report.note("relations with a node that isn't there: left out", what);
        return;
      }
      const { type, from, to } = takeType(edge, start, end);
      const isHierarchical = vocabulary.isHierarchical(type);
      if (start === end) {
        report.note(
          isHierarchical
            ? "hierarchical relations of a node with itself: left out"
            : "relations of a node with itself: kept",
          what,
        );
        if (isHierarchical) return;
      }
      edges += 1;
      if (isHierarchical) {
        const ofType = hierarchies.get(type) ?? [];
        hierarchies.set(type, ofType);
        ofType.push({ from: from.id, to: to.id, line: edges });
      }
      vocabulary.useType(type, { from: from.kind, to: to.kind }, toTypeLabel(edge.type));
      await writer.add(relations, {
        id: edge.id === "" ? `${prefix}-relation-${edges}` : makeRelationId(edge.id, String(edges)),
        type,
        from: from.id,
        to: to.id,
        ...takePeriod(edge.begin, edge.end, what),
        qualifiers: takeQualifiers(edge),
        basis: edge.rule === "" ? "stated" : "derived",
        rule: toPlainText(edge.rule),
      });
    },
    languages: () => (spoken.size === 0 ? ["en"] : languages.filter((language) => spoken.has(language))),
    async finish() {
      const circular = new Set<string>();
      for (const [type, ofType] of hierarchies)
        for (const { ids } of findCycles(ofType)) {
          circular.add(type);
          report.note(`circles of ${type}: the type is not hierarchical here`, ids.join(" → "));
        }
      await vocabulary.write(writer, circular);
    },
  };
}
