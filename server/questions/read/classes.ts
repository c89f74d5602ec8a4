import type { Kind } from "../../graph/kinds.ts";
import type { EntityClass } from "../Plan.ts";
import type { ClassSense, Frame, PartOf } from "./Frame.ts";
import { asksItself } from "./roleOf.ts";

/** Who acts: a question that asks for a "body" or an "organization" means any of them. */
const actors: readonly Kind[] = ["ORGANIZATION", "COUNCIL", "COMMITTEE", "BODY"];

/** What bodies make. */
export const papers: ReadonlySet<Kind> = new Set<Kind>(["AGREEMENT", "DOCUMENT"]);

export const broadKinds: ReadonlySet<Kind> = new Set(["BODY", "ORGANIZATION", "DOCUMENT"]);

/** Everything that a loose word for a kind may mean: an agreement is a document as well. */
function widen(kind: Kind): EntityClass[] {
  return kind === "DOCUMENT" ? [{ kind }, { kind: "AGREEMENT" }] : actors.map((actor) => ({ kind: actor }));
}

const askers: ReadonlySet<string> = new Set([
  "which",
  "what",
  "howMany",
  "list",
  "who",
  "whom",
  "where",
  "most",
  "fewest",
  "first",
  "last",
]);

/** The class asked for: the one after a word that asks, or the first of all that isn't bound. */
export function findAskedClass(frame: Frame): PartOf<"class"> | undefined {
  const { parts, classes, relations, language } = frame;
  const meaningful = parts.filter((part) => !(part.role === "cue" && part.cue === "filler"));
  const afterAsker = classes.find((part) => {
    const index = meaningful.indexOf(part);
    const before = meaningful[index - 1];
    return before?.role === "cue" && askers.has(before.cue);
  });
  // Kazakh asks after the noun as well: "салалары қандай".
  const beforeAsker =
    language === "kk"
      ? classes.find((part) => {
          const after = meaningful[meaningful.indexOf(part) + 1];
          return after?.role === "cue" && after.cue === "which";
        })
      : undefined;
  const isAskedOtherwise =
    ["who", "whom", "what", "where"].some((cue) =>
      parts.some((part) => part.role === "cue" && part.cue === cue),
    ) || relations.some((relation) => asksItself(frame, relation));
  return afterAsker ?? beforeAsker ?? (isAskedOtherwise ? undefined : classes[0]);
}

/** Words that name a class loosely stand for every actor; others for the class, or names that hold the word. */
export function toClasses(
  { vocabulary }: Frame,
  senses: readonly ClassSense[],
  broad: ReadonlySet<Kind> = broadKinds,
): EntityClass[] {
  const classes = senses.flatMap(({ kind, form }): EntityClass[] => {
    if (form === null) return broad.has(kind) ? widen(kind) : [{ kind, form }];
    const label = vocabulary.forms.find((one) => one.kind === kind && one.name === form)?.labelEn ?? "";
    // "ISO standards" are a collection by their form, and standards by their name.
    return [
      { kind, form },
      ...(broad === broadKinds && /^\w+$/u.test(label) ? [{ kind, named: label }] : []),
    ];
  });
  return uniqueClasses(classes);
}

/** A class as it stands, for what a question is about rather than what it asks for. */
export const noKinds: ReadonlySet<Kind> = new Set();

export function uniqueClasses(classes: readonly EntityClass[]): EntityClass[] {
  const whole = new Set(classes.filter(({ form, named }) => !form && !named).map(({ kind }) => kind));
  const kept = classes.filter(({ kind, form, named }) => (!form && !named) || !whole.has(kind));
  return [...new Map(kept.map((one) => [`${one.kind}/${one.form ?? ""}/${one.named ?? ""}`, one])).values()];
}
