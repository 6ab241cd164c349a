import { useEffect, type RefObject } from 'react';

/** Tells the style sheets how much of the corner the tray takes, so that toasts stand above it. */
export function useRoomForTray(tray: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = tray.current;
    if (!element) return;
    const root = document.documentElement;
    const observer = new ResizeObserver(() => root.style.setProperty('--tray', `${element.offsetHeight + 16}px`));
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.style.removeProperty('--tray');
    };
  }, [tray]);
}
