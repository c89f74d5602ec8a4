import { arrangeByForce } from "./arrangeByForce.ts";
import type { Layout } from "./Box.ts";
import { findComponents } from "./findComponents.ts";
import { packGroups } from "./packGroups.ts";
import { separateBoxes } from "./separateBoxes.ts";

const gap = 14;

/** Related entities near each other, whatever their rank; connected groups are packed beside each other. */
export const force: Layout = (boxes, links) => {
  const groups = findComponents(boxes, links).map((group) => arrangeByForce(group, links));
  return separateBoxes(packGroups(groups), { gap, direction: "anywhere" });
};
