import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore, type PointerEvent } from 'react';

/** A pointer that crosses a gap, or a focus on its way into a menu, has not left. Milliseconds. */
const LEAVES_AFTER = 200;
/** Scrolled by less than this still counts as the top of the page. Pixels. */
const TOP = 24;

function subscribeToScroll(reader: () => void): () => void {
  addEventListener('scroll', reader, { passive: true });
  return () => removeEventListener('scroll', reader);
}

/** True from the first `enter` until a moment after the last `leave`. */
function useLingering(): { inside: boolean; enter: () => void; leave: () => void } {
  const [inside, setInside] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const enter = useCallback(() => {
    clearTimeout(timer.current);
    setInside(true);
  }, []);
  const leave = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setInside(false), LEAVES_AFTER);
  }, []);
  return { inside, enter, leave };
}

/** To be spread on the element that somebody may be busy with. */
export type BusyArea = ReturnType<typeof useBusy>['areaProps'];

/**
 * Whether somebody is busy with a part of the page: the pointer is over it, the focus in it (menus that it opened included), or the page
 * is scrolled. Touch has no hovering, so only its focus and scrolling count.
 */
export function useBusy() {
  const pointer = useLingering();
  const focus = useLingering();
  const scrolled = useSyncExternalStore(subscribeToScroll, () => scrollY > TOP);
  const { enter: pointerEnters, leave: pointerLeaves } = pointer;
  const { enter: focusEnters, leave: focusLeaves } = focus;
  useEffect(() => {
    // A focused element that is taken away (its row was deleted) leaves without a word.
    if (focus.inside && document.activeElement === document.body) focusLeaves();
  });
  const areaProps = useMemo(
    () => ({
      onPointerEnter(event: PointerEvent) {
        if (event.pointerType !== 'touch') pointerEnters();
      },
      onPointerLeave: pointerLeaves,
      onFocus: focusEnters,
      onBlur: focusLeaves,
    }),
    [pointerEnters, pointerLeaves, focusEnters, focusLeaves],
  );
  return { busy: pointer.inside || focus.inside || scrolled, areaProps };
}
