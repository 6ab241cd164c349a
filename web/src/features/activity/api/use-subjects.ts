import type { SubjectFields } from '@clientele/domain/subject';
import type { Noun } from '@clientele/domain/subject-kinds';
import { SUBJECTS } from '@clientele/domain/subjects';
import { useMemo } from 'react';
import { queryOf } from '../../../firebase/live-query.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

type Stored = SubjectFields & { id: string };

/** What hangs on the client now: null when it is not there, undefined while that is not known. */
type SubjectLookup = (noun: Noun, id: string) => Stored | null | undefined;

/** What can be undone by its own document: of everything else the judge needs no document to say no. */
const UNDOABLE = ['contact', 'rate', 'standard', 'file', 'settings'] as const satisfies readonly Noun[];

/**
 * Everything that hangs on a client and can be undone, live, for judging what can be undone. A noun that cannot be read stays unknown: the server judges
 * anyway.
 * @param shown the listeners are open only while somebody looks
 */
export function useSubjects(clientId: string, shown: boolean): SubjectLookup {
  const contacts = useCollection('contact', clientId, shown);
  const rates = useCollection('rate', clientId, shown);
  const standards = useCollection('standard', clientId, shown);
  const files = useCollection('file', clientId, shown);
  const settings = useCollection('settings', clientId, shown);
  return useMemo(() => {
    const byNoun = { contact: contacts, rate: rates, standard: standards, file: files, settings };
    const found = new Map<Noun, ReadonlyMap<string, Stored> | undefined>(
      UNDOABLE.map((noun) => [noun, byId(byNoun[noun])]),
    );
    return (noun, id) => {
      if (!found.has(noun)) return null;
      const stored = found.get(noun);
      return stored === undefined ? undefined : (stored.get(id) ?? null);
    };
  }, [contacts, rates, standards, files, settings]);
}

function byId(live: Live<readonly Stored[]>): ReadonlyMap<string, Stored> | undefined {
  return live.status === 'ready' ? new Map(live.data.map((stored) => [stored.id, stored])) : undefined;
}

function useCollection(noun: Noun, clientId: string, shown: boolean): Live<readonly Stored[]> {
  const { workspace, key } = useSession();
  const subject = SUBJECTS[noun];
  return useLive(
    useMemo(() => {
      if (!shown) return null;
      return queryOf({
        path: subject.collection(workspace.id, clientId),
        schema: subject.schema,
        key: `subjects:${key}`,
        constraints: [],
      });
    }, [subject, workspace.id, clientId, key, shown]),
  );
}
