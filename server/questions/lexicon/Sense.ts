import type { Kind } from "../../graph/kinds.ts";
import type { ValueType } from "../../graph/Vocabulary.ts";
import type { Cue } from "../grammar/Cue.ts";

/** What a phrase of the vocabulary or the grammar can stand for. */
export type Sense =
  | {
      readonly role: "relation";
      readonly type: string;
      /** Read from the end that the relation leads to. */
      readonly inverse: boolean;
      /** Only where an auxiliary makes the verb passive: "created" in "was created", from "created by". */
      readonly passiveOnly: boolean;
      /** A noun for one of the ends: "members", "secretariat of". */
      readonly nominal: boolean;
      /** The preposition that stands elsewhere: "in" of "In what does it take part?". */
      readonly detached?: string;
      /** The words are another form of those that say it: "басқаруында" of "басқару". */
      readonly isForm?: boolean;
    }
  | { readonly role: "class"; readonly kind: Kind; readonly form: string | null }
  | { readonly role: "property"; readonly name: string; readonly valueType: ValueType }
  | { readonly role: "cue"; readonly cue: Cue };
