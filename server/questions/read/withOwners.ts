import type { Frame, Part, PartOf } from "./Frame.ts";
import { listImplied } from "./impliedRelations.ts";
import { kindsOf, toGroupSet } from "./operands.ts";

/** A part of an organ is one of the whole as well. */
export const OWNED_STEPS = 3;

/** Classes of things that belong to a name beside them: "the bureau of the Council". */
export function withOwners(
  frame: Frame,
  operands: readonly (PartOf<"entity"> | PartOf<"class">)[],
): (PartOf<"entity"> | PartOf<"class">)[] {
  const owned = operands.flatMap((part) => {
    if (part.role !== "class") return [];
    const owner = operands.find((one) => one.role === "entity" && isOwnedBy(frame, part, one));
    if (owner === undefined) return [];
    const by = listImplied(frame, kindsOf(owner), kindsOf(part));
    return by.length === 0 ? [] : [{ part, owner, by }];
  });
  const taken = new Set<Part>(owned.flatMap(({ part, owner }) => [part, owner]));
  return [
    ...operands.filter((part) => !taken.has(part)),
    ...owned.map(({ part, owner, by }) => ({
      ...part,
      start: Math.min(part.start, owner.start),
      end: Math.max(part.end, owner.end),
      within: [{ by, to: toGroupSet([owner]), steps: OWNED_STEPS }],
    })),
  ];
}

/** Whether a name stands as the owner right beside a class: "ISO's secretariat", "секретариат ИСО", "ИСО-ның хатшылығы". */
function isOwnedBy({ parts, language }: Frame, part: PartOf<"class">, owner: PartOf<"entity">): boolean {
  // "The Green Paper programme" is a programme itself.
  if (part.senses.some(({ kind }) => kind === owner.entity.kind)) return false;
  if (owner.entity.kind === "FIELD" || owner.entity.kind === "PLACE") return false;
  const { ru, kk } = owner.entity.cases;
  if (language === "ru") return part.end === owner.start && (ru === "genitive" || ru === "base");
  if (language === "kk") return owner.end === part.start && (kk === "genitive" || kk === "base");
  if (owner.end === part.start) return true;
  const of = parts.find((one) => one.role === "cue" && one.cue === "of" && one.start === part.end);
  return of !== undefined && of.end === owner.start;
}
