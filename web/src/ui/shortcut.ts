import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { isShortcut, type ShortcutName } from './shortcuts.ts';

const KEY = 'clientele-single-keys';
const OFF = 'off';
const readers = new Set<() => void>();

function areOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    return true;
  }
}

function subscribe(reader: () => void): () => void {
  readers.add(reader);
  return () => readers.delete(reader);
}

/** Whether single keys do something here, and the switch: people who dictate would set them off by speaking (WCAG 2.1.4). */
export function useSingleKeys(): [on: boolean, turn: (on: boolean) => void] {
  function turn(on: boolean): void {
    try {
      if (on) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, OFF);
    } catch {
      // Without storage they stay as they are.
    }
    for (const reader of readers) reader();
  }
  return [useSyncExternalStore(subscribe, areOn), turn];
}

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** Dialogs and menus have the keyboard to themselves. */
function isBehindDialog(): boolean {
  return document.querySelector('[role="dialog"], [role="menu"]') !== null;
}

/**
 * Runs something when a single key is pressed, unless somebody is typing or a dialog is open. Returns whether the key works here: not
 * where there is no keyboard or single keys are turned off, so that no hint is shown in vain.
 */
export function useShortcut(name: ShortcutName, run: () => void): boolean {
  const act = useEffectEvent(run);
  const [on] = useSingleKeys();
  useEffect(() => {
    if (!on) return;
    function onKeyDown(event: KeyboardEvent): void {
      if (!isShortcut(event, name) || event.defaultPrevented) return;
      if (isTyping(event.target) || isBehindDialog()) return;
      event.preventDefault();
      act();
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [name, on]);
  return on && matchMedia('(hover: hover)').matches;
}
