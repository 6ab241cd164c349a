import { useEffect, useEffectEvent } from 'react';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** Dialogs and menus have the keyboard to themselves. */
function isBehindDialog(): boolean {
  return document.querySelector('[role="dialog"], [role="menu"]') !== null;
}

/**
 * Runs something when a single key is pressed, unless somebody is typing or a dialog is open. Returns whether the key works here: not
 * where there is no keyboard, so that no hint is shown in vain.
 */
export function useShortcut(key: string, run: () => void): boolean {
  const act = useEffectEvent(run);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || isBehindDialog()) return;
      event.preventDefault();
      act();
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [key]);
  return matchMedia('(hover: hover)').matches;
}
