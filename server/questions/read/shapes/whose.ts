import type { Kind } from "../../../graph/kinds.ts";
import type { Cue } from "../../grammar/Cue.ts";
import { grammars } from "../../lexicon/createLexicon.ts";
import type { RelatedBy } from "../../Plan.ts";
import { papers } from "../classes.ts";
import type { Frame } from "../Frame.ts";
import { isOnly } from "./frameTests.ts";
import type { Shape } from "./Shape.ts";

/** How something is related to whom it belongs: a paper by the types that lead to such alone, others up to a larger whole. */
function listOwning({ vocabulary }: Frame, kind: Kind): RelatedBy[] {
  return [...vocabulary.relationTypes.values()].flatMap((type): RelatedBy[] => {
    const { name, superior, fromKinds, toKinds } = type;
    if (papers.has(kind))
      return toKinds.join() === kind && fromKinds.length > 0 ? [{ type: name, direction: "OUT" }] : [];
    const isPartOf = superior === "to" && (fromKinds.length === 0 || fromKinds.includes(kind));
    return isPartOf ? [{ type: name, direction: "IN" }] : [];
  });
}

const beside: ReadonlySet<Cue> = new Set<Cue>(["whom", "who", "filler", "be", "have"]);

/** "Whose programme is the Green Paper": a name, perhaps with what it is, and nothing that says how it is had. */
export const whose: Shape = (frame) => {
  const { parts, entities, relations, properties, classes, question, language } = frame;
  const [only, ...others] = entities;
  if (!isOnly(frame) || only === undefined || others.length + relations.length + properties.length > 0)
    return undefined;
  const askers = question.words.filter(({ token }) => grammars[language].asking.whose.test(token.text));
  if (askers.length !== 1 || parts.some((part) => part.role === "cue" && !beside.has(part.cue)))
    return undefined;
  const { id, kind } = only.entity;
  if (!classes.every(({ senses }) => senses.some((sense) => sense.kind === kind))) return undefined;
  const by = listOwning(frame, kind);
  return by.length === 0
    ? undefined
    : { plan: { operation: "list", set: { related: [{ by, to: { ids: [id] } }] } }, isTentative: true };
};
