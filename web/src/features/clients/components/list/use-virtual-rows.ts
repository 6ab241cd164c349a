import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type FocusEvent,
  type KeyboardEvent,
} from 'react';

/** Rows that are drawn beyond each end of the screen, so that scrolling never shows a gap. */
const OVERSCAN = 8;

type Options = { ids: readonly string[]; rowHeight: number };

const STEPS: Partial<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: (_index, last) => last,
};

/**
 * Draws only the rows near the screen, whatever the length of the list; the page itself scrolls. The row with the focus stays drawn, and
 * arrow keys move it from row to row. Each row carries `data-row={id}` and has a link.
 */
export function useVirtualRows({ ids, rowHeight }: Options) {
  const [area, setArea] = useState<HTMLDivElement | null>(null);
  const margin = useSyncExternalStore(subscribeToLayout, () => distanceFromTop(area));
  const [focused, setFocused] = useState<string | undefined>(undefined);
  const wanted = useRef<string | undefined>(undefined);
  const focusedIndex = focused === undefined ? -1 : ids.indexOf(focused);

  const rangeExtractor = useCallback(
    (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      if (focusedIndex < 0 || drawn.includes(focusedIndex)) return drawn;
      return [...drawn, focusedIndex].toSorted((a, b) => a - b);
    },
    [focusedIndex],
  );
  const virtualizer = useWindowVirtualizer({
    count: ids.length,
    estimateSize: () => rowHeight,
    getItemKey: (index) => ids[index] ?? index,
    overscan: OVERSCAN,
    scrollMargin: margin,
    rangeExtractor,
  });

  useLayoutEffect(() => {
    // A row that an arrow key leads to may have to be drawn first.
    const link = wanted.current === undefined ? null : linkOf(area, wanted.current);
    if (!link) return;
    wanted.current = undefined;
    link.focus();
  });

  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const from = ids.indexOf(rowOf(event.target) ?? '');
    if (!step || from < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(ids.length - 1, step(from, ids.length - 1)));
    const id = ids[to];
    if (id === undefined) return;
    virtualizer.scrollToIndex(to, { align: 'auto' });
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
    areaProps: { ref: setArea, onKeyDown, onFocus, onBlur, style: { height: virtualizer.getTotalSize() } },
    rows: virtualizer.getVirtualItems().map(({ index, key, start }) => ({
      index,
      key,
      id: ids[index] ?? '',
      style: { height: rowHeight, transform: `translateY(${start - margin}px)` },
    })),
  };
}

function subscribeToLayout(reader: () => void): () => void {
  const observer = new ResizeObserver(reader);
  observer.observe(document.body);
  return () => observer.disconnect();
}

/** How far below the top of the page the rows begin. What stands above them may grow or shrink with any drawing. Pixels. */
function distanceFromTop(area: HTMLElement | null): number {
  return area === null ? 0 : Math.round(area.getBoundingClientRect().top + scrollY);
}

function rowOf(target: EventTarget): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined;
}

function linkOf(area: HTMLElement | null, id: string): HTMLElement | null {
  return area?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] a`) ?? null;
}
