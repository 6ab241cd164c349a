/** Rows of equal height and what of them can be seen. Pixels; `top` is how far the view begins below the first row, negative above it. */
export type View = { top: number; height: number; rowHeight: number; count: number };

/** The first row that is drawn and the one after the last: those in view and `extra` beyond each end, so that scrolling never shows a gap. */
export function rowsNear({ top, height, rowHeight, count }: View, extra: number): { from: number; to: number } {
  const from = Math.min(count, Math.max(0, Math.floor(top / rowHeight) - extra));
  return { from, to: Math.max(from, Math.min(count, Math.ceil((top + height) / rowHeight) + extra)) };
}
