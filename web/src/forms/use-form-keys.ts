import { useEffect, type RefObject } from 'react';
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
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) latest.current.save();
      else if (event.key === 'Escape') latest.current.cancel();
    }
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [form, latest]);
}
