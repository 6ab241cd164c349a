import { useLayoutEffect, useRef, useState, useSyncExternalStore, type FocusEvent, type KeyboardEvent } from 'react';
import { isShortcut, type ShortcutName } from '../../../../ui/shortcuts.ts';
import { rowsNear } from './rows-near.ts';

/** Rows that are drawn beyond each end of the screen, so that scrolling never shows a gap. */
const OVERSCAN = 8;

type Options = { ids: readonly string[]; rowHeight: number };

const STEPS: readonly { name: ShortcutName; to: (index: number, last: number) => number }[] = [
  { name: 'nextRow', to: (index) => index + 1 },
  { name: 'previousRow', to: (index) => index - 1 },
  { name: 'firstRow', to: () => 0 },
  { name: 'lastRow', to: (_index, last) => last },
];

/**
 * Draws only the rows near the screen, whatever the length of the list; the page itself scrolls. The row with the focus stays drawn, and
 * arrow keys move it from row to row. Each row carries `data-row={id}` and has a link.
 */
export function useVirtualRows({ ids, rowHeight }: Options) {
  const [area, setArea] = useState<HTMLDivElement | null>(null);
  // As text: the same rows are the same value, and nothing is drawn anew while scrolling within them.
  const range = useSyncExternalStore(subscribeToView, () => {
    const rows = rowsNear({ top: -distanceFromTop(area), height: innerHeight, rowHeight, count: ids.length }, OVERSCAN);
    return `${rows.from}:${rows.to}`;
  });
  const [from = 0, to = 0] = range.split(':').map(Number);
  const [focused, setFocused] = useState<string | undefined>(undefined);
  const wanted = useRef<string | undefined>(undefined);
  const focusedIndex = focused === undefined ? -1 : ids.indexOf(focused);

  const drawn = Array.from({ length: to - from }, (_, index) => from + index);
  if (focusedIndex >= 0 && focusedIndex < from) drawn.unshift(focusedIndex);
  if (focusedIndex >= to) drawn.push(focusedIndex);

  useLayoutEffect(() => {
    // A row that an arrow key leads to may have to be drawn first.
    const link = wanted.current === undefined ? null : linkOf(area, wanted.current);
    if (!link) return;
    wanted.current = undefined;
    link.focus();
  });

  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS.find(({ name }) => isShortcut(event, name));
    const start = ids.indexOf(rowOf(event.target) ?? '');
    if (!step || start < 0 || event.shiftKey) return;
    event.preventDefault();
    const target = Math.max(0, Math.min(ids.length - 1, step.to(start, ids.length - 1)));
    const id = ids[target];
    if (id === undefined) return;
    scrollToRow(distanceFromTop(area) + target * rowHeight, rowHeight);
    wanted.current = id;
    setFocused(id);
    linkOf(area, id)?.focus();
  }

  function onFocus(event: FocusEvent): void {
    const id = rowOf(event.target);
    if (id !== undefined) setFocused(id);
  }

  function onBlur(): void {
    setFocused(undefined);
  }

  return {
    areaProps: { ref: setArea, onKeyDown, onFocus, onBlur, style: { height: ids.length * rowHeight } },
    rows: drawn.map((index) => {
      const id = ids[index] ?? '';
      return { index, id, style: { height: rowHeight, transform: `translateY(${index * rowHeight}px)` } };
    }),
  };
}

function subscribeToView(reader: () => void): () => void {
  const observer = new ResizeObserver(reader);
  observer.observe(document.body);
  addEventListener('scroll', reader, { passive: true });
  addEventListener('resize', reader);
  return () => {
    observer.disconnect();
    removeEventListener('scroll', reader);
    removeEventListener('resize', reader);
  };
}

/** How far below the top of the window the rows begin. What stands above them may grow or shrink with any drawing. Pixels. */
function distanceFromTop(area: HTMLElement | null): number {
  return area === null ? 0 : Math.round(area.getBoundingClientRect().top);
}

/** Scrolls no further than it takes to have a row on the screen. `top` is its distance from the top of the window, in pixels. */
function scrollToRow(top: number, height: number): void {
  if (top < 0) scrollBy(0, top);
  else if (top + height > innerHeight) scrollBy(0, top + height - innerHeight);
}

function rowOf(target: EventTarget): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined;
}

function linkOf(area: HTMLElement | null, id: string): HTMLElement | null {
  return area?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] a`) ?? null;
}
