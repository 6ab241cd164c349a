export type Side = 'top' | 'right' | 'left';

type Box = { left: number; top: number; width: number; height: number };

/** Between the two boxes, and between the box and the edge of the window. Pixels. */
const GAP = 6;

function within(value: number, size: number, room: number): number {
  return Math.max(GAP, Math.min(value, room - size - GAP));
}

/** Where a box goes that belongs beside an anchor: on the wished side, on the opposite one where there is no room, always inside the window. */
export function placeBeside(
  anchor: Box,
  box: Box,
  side: Side,
  room: { width: number; height: number },
): { left: number; top: number } {
  const middle = {
    left: anchor.left + (anchor.width - box.width) / 2,
    top: anchor.top + (anchor.height - box.height) / 2,
  };
  const before = { left: anchor.left - box.width - GAP, top: anchor.top - box.height - GAP };
  const after = { left: anchor.left + anchor.width + GAP, top: anchor.top + anchor.height + GAP };
  if (side !== 'top') {
    const fitsRight = after.left + box.width + GAP <= room.width;
    const fitsLeft = before.left >= GAP;
    const right = side === 'right' ? fitsRight || !fitsLeft : fitsRight && !fitsLeft;
    // Neither side has room on a phone: then above or below it goes.
    if (fitsRight || fitsLeft) {
      return { left: right ? after.left : before.left, top: within(middle.top, box.height, room.height) };
    }
  }
  const top = before.top >= GAP ? before.top : after.top;
  return { left: within(middle.left, box.width, room.width), top: within(top, box.height, room.height) };
}
