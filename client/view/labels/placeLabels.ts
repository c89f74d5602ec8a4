import type { Position } from "../../graph/Position.ts";
import { isCrossed, isWithin, type Rectangle, TakenRoom } from "./TakenRoom.ts";

export type Side =
  "below" | "right" | "left" | "above" | "belowRight" | "belowLeft" | "aboveRight" | "aboveLeft";

/** A node to be named, in pixels of the screen from any origin. */
export interface LabelCandidate {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Of the glyph. */
  readonly radius: number;
  /** The sizes in which it can be written, the best first. */
  readonly forms: readonly LabelForm[];
  /** Where its relations lead to: it is written beside them where it can. */
  readonly neighbours: readonly Position[];
  /** The higher, the sooner it gets room. */
  readonly rank: number;
  /** Named even where there is no room. */
  readonly always: boolean;
  /** How its label stands already: it keeps that before another gets the room. */
  readonly standing: LabelVariant | null;
}

export interface LabelVariant {
  readonly side: Side;
  /** Which of the candidate's forms. */
  readonly form: number;
}

export interface LabelForm {
  readonly width: number;
  readonly height: number;
}

export interface LabelPlace extends LabelVariant {
  readonly rectangle: Rectangle;
}

export interface LabelPlan {
  readonly places: ReadonlyMap<string, LabelPlace>;
  /** Taken by glyphs and labels. */
  readonly room: TakenRoom;
}

interface Surroundings {
  /** Between glyph and label. */
  readonly gap: number;
  /** What is seen. A label that would be cut off at its edge is left out, if its node isn't cut off as well. */
  readonly window: Rectangle;
  /** What lies over the picture: nothing is written there that need not be. */
  readonly covered: readonly Rectangle[];
}

/**
 * Chooses which nodes are named and on which side of the glyph, the most important first. No label covers a
 * glyph or another label, save those that must always be there.
 */
export function placeLabels(candidates: readonly LabelCandidate[], surroundings: Surroundings): LabelPlan {
  const room = new TakenRoom();
  for (const candidate of candidates) room.take(glyphOf(candidate));
  for (const rectangle of surroundings.covered) room.take(rectangle);
  const places = new Map<string, LabelPlace>();
  for (const candidate of candidates.toSorted(byImportance)) {
    const options = optionsOf(candidate, surroundings);
    const free = options.find(({ rectangle }) => room.isFree(rectangle));
    const place = free ?? (candidate.always ? options[0] : undefined);
    if (place === undefined) continue;
    room.take(place.rectangle);
    places.set(candidate.id, place);
  }
  return { places, room };
}

function byImportance(a: LabelCandidate, b: LabelCandidate): number {
  return (
    Number(b.always) - Number(a.always) ||
    Number(b.standing !== null) - Number(a.standing !== null) ||
    b.rank - a.rank ||
    (a.id < b.id ? -1 : 1)
  );
}

function glyphOf({ x, y, radius }: LabelCandidate): Rectangle {
  const side = radius * 2;
  return { left: x - side / 2, top: y - side / 2, width: side, height: side };
}

/**
 * Where it can be read: as it stands, else in the best form first, and of the sides first the one where it
 * hides the fewest of its node's relations.
 */
function optionsOf(candidate: LabelCandidate, { gap, window }: Surroundings): LabelPlace[] {
  const isNodeSeen = isWithin(glyphOf(candidate), window);
  const stands = ({ side, form }: LabelPlace) =>
    side === candidate.standing?.side && form === candidate.standing.form;
  return candidate.forms
    .flatMap((size, form) =>
      roomsAround(candidate, size, gap)
        .map(([side, rectangle]) => ({ side, form, rectangle, hidden: countHidden(candidate, rectangle) }))
        .toSorted((a, b) => a.hidden - b.hidden),
    )
    .filter((place) => candidate.always || !isNodeSeen || isWithin(place.rectangle, window))
    .toSorted((a, b) => Number(stands(b)) - Number(stands(a)));
}

function countHidden({ x, y, neighbours }: LabelCandidate, rectangle: Rectangle): number {
  const from = { x, y };
  return neighbours.filter((to) => isCrossed(rectangle, { from, to })).length;
}

/** The rooms that a label of this size has around its glyph, in the order in which they are tried. */
function roomsAround({ x, y, radius }: LabelCandidate, { width, height }: LabelForm, gap: number) {
  const away = radius + gap;
  const [middle, toRight, toLeft] = [x - width / 2, x + away, x - away - width];
  const [below, level, above] = [y + away, y - height / 2, y - away - height];
  // At a corner, a label comes as near as its glyph lets it.
  const [cornerRight, cornerLeft] = [x - gap, x + gap - width];
  const room = (side: Side, left: number, top: number) => [side, { left, top, width, height }] as const;
  return [
    room("below", middle, below),
    room("right", toRight, level),
    room("left", toLeft, level),
    room("above", middle, above),
    room("belowRight", cornerRight, below),
    room("belowLeft", cornerLeft, below),
    room("aboveRight", cornerRight, above),
    room("aboveLeft", cornerLeft, above),
  ];
}
