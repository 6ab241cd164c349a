import type { Client } from '@clientele/domain/client';
import { memberSeesClient } from '@clientele/domain/permissions';
import { useMemo } from 'react';
import { useMembers } from '../../../../session/people.ts';
import { useSession } from '../../../../session/session.tsx';
import type { Mention } from '../../mentions.ts';

/** Everybody else who may see a client, by name. */
export function useMentionable({ memberUids }: Pick<Client, 'memberUids'>): readonly Mention[] {
  const { uid } = useSession();
  const members = useMembers();
  return useMemo(() => {
    if (members.status !== 'ready') return [];
    return members.data
      .filter((member) => member.uid !== uid && memberSeesClient(member, { memberUids }))
      .map((member) => ({ uid: member.uid, name: member.displayName }))
      .toSorted((a, b) => a.name.localeCompare(b.name));
  }, [members, memberUids, uid]);
}
