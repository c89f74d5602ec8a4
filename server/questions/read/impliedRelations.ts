import type { Kind } from "../../graph/kinds.ts";
import type { RelatedBy } from "../Plan.ts";
import type { Frame, Part } from "./Frame.ts";

/** How the parts of a larger body are related to it: every type of which one end stands above the other. */
export function listBelow(
  { vocabulary }: Frame,
  operandKinds: readonly Kind[] | undefined,
  answerKinds: readonly Kind[] | undefined,
): RelatedBy[] {
  const allows = (kinds: readonly Kind[], wanted: readonly Kind[] | undefined) =>
    kinds.length === 0 || wanted === undefined || wanted.some((kind) => kinds.includes(kind));
  return [...vocabulary.relationTypes.values()].flatMap((type): RelatedBy[] => {
    if (type.superior === null || type.count === 0) return [];
    const isToAbove = type.superior === "to";
    const [above, below] = isToAbove ? [type.toKinds, type.fromKinds] : [type.fromKinds, type.toKinds];
    const isAllowed = allows(above, operandKinds) && allows(below, answerKinds);
    return isAllowed ? [{ type: type.name, direction: isToAbove ? "OUT" : "IN" }] : [];
  });
}

/**
 * How things are related to places or fields that no verb stands before, "committees in Geneva": by the type that leads to
 * nothing else, the commonest of several.
 */
function listPlacing({ vocabulary }: Frame, kind: Kind, direction: "OUT" | "IN"): RelatedBy[] {
  const [best] = [...vocabulary.relationTypes.values()]
    .filter(({ toKinds, superior }) => toKinds.length === 1 && toKinds[0] === kind && superior === null)
    .toSorted((one, other) => other.count - one.count);
  return best === undefined ? [] : [{ type: best.name, direction }];
}

const placing: ReadonlySet<Kind | undefined> = new Set<Kind>(["PLACE", "FIELD"]);

/** What a name and a class have to do with each other where no verb says it. */
export function listImplied(
  frame: Frame,
  operandKinds: readonly Kind[] | undefined,
  answerKinds: readonly Kind[] | undefined,
): RelatedBy[] {
  const [kind] = operandKinds ?? [];
  const [answerKind, ...others] = answerKinds ?? [];
  if (kind !== undefined && placing.has(kind)) return listPlacing(frame, kind, "OUT");
  if (!hasPossession(frame)) return [];
  if (answerKind !== undefined && placing.has(answerKind) && others.length === 0)
    return listPlacing(frame, answerKind, "IN");
  return listBelow(frame, operandKinds, answerKinds);
}

function hasPossession({ cues, language, entities, classes }: Frame): boolean {
  if (cues.has("have") || cues.has("of")) return true;
  if (language === "en")
    return entities.some(({ entity }) => entity.cases.en === "genitive") || isBeforeClass(entities, classes);
  return true;
}

function isBeforeClass(entities: readonly Part[], classes: readonly Part[]): boolean {
  return entities.some((entity) =>
    classes.some((part) => part.start === entity.end || entity.start === part.end),
  );
}
