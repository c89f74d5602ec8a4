import type { Position } from "../../graph/Position.ts";
import { type Rectangle, TakenRoom } from "./TakenRoom.ts";

/** A relation to be captioned, in pixels of the screen from the same origin as the labels. */
export interface CaptionCandidate {
  readonly id: string;
  readonly from: Position;
  readonly middle: Position;
  readonly to: Position;
  readonly width: number;
  readonly height: number;
  /** Captioned even where there is no room. */
  readonly always: boolean;
}

/** Shares of the way from one end to the other, in the order in which they are tried. */
const shares = [0.5, 0.62, 0.38, 0.72, 0.28];

/** Chooses which relations are captioned and where along their line. What is taken by labels is left free. */
export function placeCaptions(
  candidates: readonly CaptionCandidate[],
  labels: TakenRoom,
): ReadonlyMap<string, Rectangle> {
  const room = new TakenRoom(labels);
  const placed = new Map<string, Rectangle>();
  for (const candidate of candidates.toSorted((a, b) => Number(b.always) - Number(a.always))) {
    const options = shares.map((share) => around(pointOn(candidate, share), candidate));
    const free = options.find((option) => room.isFree(option)) ?? (candidate.always ? options[0] : undefined);
    if (free === undefined) continue;
    room.take(free);
    placed.set(candidate.id, free);
  }
  return placed;
}

/** On the quadratic curve through the middle. */
function pointOn({ from, middle, to }: CaptionCandidate, share: number): Position {
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  const bendX = 2 * middle.x - (from.x + to.x) / 2;
  const bendY = 2 * middle.y - (from.y + to.y) / 2;
  return { x: a * from.x + b * bendX + c * to.x, y: a * from.y + b * bendY + c * to.y };
}

function around({ x, y }: Position, { width, height }: CaptionCandidate): Rectangle {
  return { left: x - width / 2, top: y - height / 2, width, height };
}
