import type { Kind } from "../format/kinds.ts";
import { kindLabels } from "../format/kinds.ts";
import { kindsAndForms, properties, relationTypes } from "../format/tables.ts";
import type { Cells, FolderWriter } from "./createFolderWriter.ts";
import { toEnglishPlural } from "./toEnglishPlural.ts";
import { type KnownWords, toFormName } from "./readKnownWords.ts";

/** The words that an imported dataset uses; only these are written. */
export interface Vocabulary {
  /** @param label what the source calls a form that no vocabulary has */
  useForm(kind: Kind, form: string, label?: string): void;
  /** Notes the kinds between which the type leads. @param label what the source calls a type that no vocabulary has */
  useType(type: string, ends: { readonly from: Kind; readonly to: Kind }, label?: string): void;
  useProperty(property: string): void;
  /** Whether entities at one end of the type stand above those at the other. */
  isHierarchical(type: string): boolean;
  hasType(type: string): boolean;
  hasForm(kind: Kind, form: string): boolean;
  /** @param circular hierarchical types whose relations go in circles here: they are written as not hierarchical */
  write(writer: FolderWriter, circular: ReadonlySet<string>): Promise<void>;
}

interface UsedType {
  readonly from: Set<Kind>;
  readonly to: Set<Kind>;
  readonly label: string;
}

const allKinds = Object.keys(kindLabels);

function inOrder(kinds: ReadonlySet<string>): string {
  return allKinds.filter((kind) => kinds.has(kind)).join("|");
}

function toUnknownType(type: string, label: string): Cells<keyof typeof relationTypes.columns> {
  return {
    type,
    label_en: label,
    inverse_en: `← ${label}`,
    weight: "1",
    verbs_en: label,
  };
}

function toUnknownForm(kind: Kind, form: string, label: string): Cells<keyof typeof kindsAndForms.columns> {
  return { kind, form, label_en: label, plural_en: toEnglishPlural(label) };
}

export function createVocabulary(known: KnownWords): Vocabulary {
  const usedForms = new Map<string, { kind: Kind; form: string; label: string }>();
  const usedTypes = new Map<string, UsedType>();
  const usedProperties = new Set<string>();

  function useOneForm(kind: Kind, form: string, label: string): void {
    const name = toFormName(kind, form);
    if (!usedForms.has(name)) usedForms.set(name, { kind, form, label });
  }

  return {
    useForm(kind, form, label = form) {
      useOneForm(kind, "", kind.toLowerCase());
      useOneForm(kind, form, label);
    },
    useType(type, { from, to }, label = type) {
      const used = usedTypes.get(type) ?? { from: new Set(), to: new Set(), label };
      usedTypes.set(type, used);
      used.from.add(from);
      used.to.add(to);
    },
    useProperty(property) {
      usedProperties.add(property);
    },
    isHierarchical: (type) => (known.relationTypes.get(type)?.superior ?? "") !== "",
    hasType: (type) => known.relationTypes.has(type),
    hasForm: (kind, form) => known.kindsAndForms.has(toFormName(kind, form)),
    async write(writer, circular) {
      for (const [name, { kind, form, label }] of usedForms)
        await writer.add(kindsAndForms, known.kindsAndForms.get(name) ?? toUnknownForm(kind, form, label));
      for (const [type, { from, to, label }] of usedTypes) {
        const row = known.relationTypes.get(type) ?? toUnknownType(type, label);
        const kinds = { from_kinds: inOrder(from), to_kinds: inOrder(to) };
        await writer.add(relationTypes, { ...row, ...kinds, ...(circular.has(type) && { superior: "" }) });
      }
      for (const property of usedProperties) {
        const row = known.properties.get(property);
        if (row === undefined) throw new Error(`No vocabulary of data/ has the property ${property}.`);
        await writer.add(properties, row);
      }
    },
  };
}
