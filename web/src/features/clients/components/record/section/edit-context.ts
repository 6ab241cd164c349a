import { createContext, use } from 'react';

/** Somebody else's value of a field that is being edited here, too. */
export type Theirs = { value: unknown; by: string };

type EditContextValue = {
  theirs: ReadonlyMap<string, Theirs>;
  takeTheirs: (key: string) => void;
  keepMine: (key: string) => void;
};

const EditContext = createContext<EditContextValue>({ theirs: new Map(), takeTheirs: () => {}, keepMine: () => {} });

export const EditProvider = EditContext.Provider;

export function useEdit(): EditContextValue {
  return use(EditContext);
}
