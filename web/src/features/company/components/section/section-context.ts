import { createContext, use } from 'react';

/** Somebody else's value of a field that is being edited here, too. */
export type Theirs = { value: unknown; by: string };

type SectionContextValue = {
  theirs: ReadonlyMap<string, Theirs>;
  takeTheirs: (key: string) => void;
  keepMine: (key: string) => void;
};

const SectionContext = createContext<SectionContextValue>({
  theirs: new Map(),
  takeTheirs: () => {},
  keepMine: () => {},
});

export const SectionProvider = SectionContext.Provider;

export function useSectionContext(): SectionContextValue {
  return use(SectionContext);
}

/** Tells the page whether a section holds text that is not saved; it asks before somebody leaves. */
const UnsavedContext = createContext<(section: string, unsaved: boolean) => void>(() => {});

export const UnsavedProvider = UnsavedContext.Provider;

export function useSetUnsaved(): (section: string, unsaved: boolean) => void {
  return use(UnsavedContext);
}
