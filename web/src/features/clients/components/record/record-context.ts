import type { Client } from '@clientele/domain/client';
import { createContext, use } from 'react';
import type { Reading } from '../../../../format/client-fields.ts';
import type { DraftPlace } from '../../../../forms/drafts.ts';

/** What every part of an open record needs. */
export type OpenRecord = {
  client: Client;
  /** the client of then, for what happens later: an undo, the answer of the server */
  newest: () => Client;
  /** why nothing may be edited right now; undefined when it may */
  locked: string | undefined;
  reading: Reading;
  place: DraftPlace;
  /** tells the leave guard whether a section holds unsaved text */
  setUnsaved: (section: string, unsaved: boolean) => void;
};

const RecordContext = createContext<OpenRecord | null>(null);

export const RecordProvider = RecordContext.Provider;

export function useRecord(): OpenRecord {
  const record = use(RecordContext);
  if (!record) throw new Error('useRecord() needs a RecordProvider above it');
  return record;
}
