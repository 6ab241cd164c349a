import { useEffect } from 'react';

/**
 * Gives the focus back to what had it when a dialog opened, if nothing else has taken it. A dialog that is taken off the page while it is
 * open, because its answer is no longer needed, cannot do that by itself.
 */
export function useFocusBack(opened: boolean): void {
  useEffect(() => {
    if (!opened) return;
    const before = document.activeElement;
    return () => {
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        if (before instanceof HTMLElement && before.isConnected) before.focus();
      });
    };
  }, [opened]);
}
