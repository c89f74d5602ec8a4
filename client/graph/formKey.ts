import type { Kind } from "./Kind.ts";

/** The key of a form in the vocabulary and in `View.hiddenForms`: `BODY/bureau`, or `BODY` where there is no form. */
export function formKey(kind: Kind, form: string | null): string {
  return form === null ? kind : `${kind}/${form}`;
}
