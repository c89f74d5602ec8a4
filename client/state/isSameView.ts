import { type Group, groupId } from "../graph/Group.ts";
import { positionOf } from "../graph/Position.ts";
import { isSameInquiry } from "./Inquiry.ts";
import type { Selection, View } from "./View.ts";

/** Whether two views would be drawn and written in a permalink alike. */
export function isSameView(one: View, other: View): boolean {
  return (
    one.layout === other.layout &&
    one.pixelsPerYear === other.pixelsPerYear &&
    one.language === other.language &&
    one.date === other.date &&
    one.comparedWith === other.comparedWith &&
    one.table === other.table &&
    isSameSelection(one.selection, other.selection) &&
    isSameInquiry(one.inquiry, other.inquiry) &&
    isSameList(one.shown, other.shown) &&
    isSameList(one.groups.map(toText), other.groups.map(toText)) &&
    isSameList(one.pinned, other.pinned) &&
    isSameList(one.hiddenKinds, other.hiddenKinds) &&
    isSameList(one.hiddenForms, other.hiddenForms) &&
    isSameList(one.hiddenTypes, other.hiddenTypes) &&
    [...one.shown, ...one.groups.map(groupId)].every((id) => isSamePosition(one, other, id))
  );
}

function toText(group: Group): string {
  return `${group.total} ${groupId(group)}`;
}

export function isSameSelection(one: Selection | null, other: Selection | null): boolean {
  return one?.on === other?.on && one?.id === other?.id;
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((item, index) => item === other[index]));
}

function isSamePosition(one: View, other: View, id: string): boolean {
  const here = positionOf(one.positions, id);
  const there = positionOf(other.positions, id);
  return here.x === there.x && here.y === there.y;
}
