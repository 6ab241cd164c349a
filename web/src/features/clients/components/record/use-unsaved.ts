import { useCallback, useMemo, useRef } from 'react';
import { dropDraft, type DraftPlace } from '../../../../forms/drafts.ts';

type Unsaved = {
  setUnsaved: (section: string, unsaved: boolean) => void;
  hasUnsaved: () => boolean;
  discard: () => void;
};

/** Which sections of a record hold text that was not saved. Asked for when somebody leaves; nothing is drawn from it. */
export function useUnsaved(place: DraftPlace): Unsaved {
  const sections = useRef(new Set<string>());
  const setUnsaved = useCallback((section: string, unsaved: boolean): void => {
    if (unsaved) sections.current.add(section);
    else sections.current.delete(section);
  }, []);
  return useMemo(
    () => ({
      setUnsaved,
      hasUnsaved: () => sections.current.size > 0,
      discard() {
        for (const section of sections.current) dropDraft(place, section);
        sections.current.clear();
      },
    }),
    [setUnsaved, place],
  );
}
