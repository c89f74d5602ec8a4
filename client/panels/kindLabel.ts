import type { Entity } from "../graph/Entity.ts";
import { formKey } from "../graph/formKey.ts";
import type { Kind } from "../graph/Kind.ts";
import type { Language } from "../graph/Language.ts";
import type { Vocabulary } from "../graph/Vocabulary.ts";

interface Wording {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  /** The name of several instead of one. */
  readonly plural?: boolean;
  readonly form?: string | null;
}

/** What an entity is: the source speaks of a class of bodies or documents as several. */
export function entityKindLabel(
  { kind, form, collective }: Pick<Entity, "kind" | "form" | "collective">,
  { language, vocabulary }: Pick<Wording, "language" | "vocabulary">,
): string {
  return kindLabel(kind, { language, vocabulary, form, plural: collective });
}

/** What a kind, or a form of it, is called in the loaded datasets; its key where they don't say. */
export function kindLabel(
  kind: Kind,
  { language, vocabulary, plural = false, form = null }: Wording,
): string {
  const key = formKey(kind, form);
  const words = vocabulary.forms.get(key) ?? vocabulary.forms.get(kind);
  if (words === undefined) return form ?? kind.toLowerCase();
  return plural ? words.plurals[language] : words.labels[language];
}
