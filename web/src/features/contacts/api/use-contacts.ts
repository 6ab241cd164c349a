import { contactSchema, type Contact } from '@clientele/domain/contact';
import { paths } from '@clientele/domain/paths';
import { where } from 'firebase/firestore';
import { useMemo } from 'react';
import { queryOf } from '../../../firebase/live-query.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

/** The contacts of a client that were not removed, live. */
export function useContacts(clientId: string): Live<readonly Contact[]> {
  const { workspace, key } = useSession();
  const path = paths.contacts(workspace.id, clientId);
  return useLive(
    useMemo(
      () => queryOf({ path, schema: contactSchema, key, constraints: [where('deleted', '==', false)] }),
      [path, key],
    ),
  );
}
