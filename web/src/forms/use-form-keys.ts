import { useEffect, type RefObject } from 'react';
import { isShortcut } from '../ui/shortcuts.ts';
import { useLatest } from './use-latest.ts';

type Keys = { save: () => void; cancel: () => void };

/** Ctrl or ⌘ with Enter saves, also out of a field of several lines; Escape gives up. */
export function useFormKeys(form: RefObject<HTMLFormElement | null>, keys: Keys): void {
  const latest = useLatest(keys);
  useEffect(() => {
    const element = form.current;
    function onKeyDown(event: KeyboardEvent): void {
      // A list that is open in front of the form takes its keys first.
      if (event.defaultPrevented) return;
      if (isShortcut(event, 'save')) latest.current.save();
      else if (isShortcut(event, 'cancel')) latest.current.cancel();
    }
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [form, latest]);
}
