import * as m from '@clientele/messages';
import { useMemo } from 'react';
import { useMembers } from '../../session/people.ts';
import { useSession } from '../../session/session.tsx';

/** The active members of the workspace, by name; two of one name are told apart by their address. */
export function useStaff(): { id: string; label: string }[] {
  const { uid } = useSession();
  const members = useMembers();
  return useMemo(() => {
    const active = members.status === 'ready' ? members.data.filter(({ status }) => status === 'active') : [];
    const { compare } = new Intl.Collator();
    return active
      .map(({ id, displayName, email }) => {
        const twin = active.some((other) => other.id !== id && other.displayName === displayName);
        const label = twin ? m.project_person_with_email({ name: displayName, email }) : displayName;
        return { id, label: id === uid ? m.owner_you({ person: label }) : label };
      })
      .toSorted((a, b) => compare(a.label, b.label));
  }, [members, uid]);
}
