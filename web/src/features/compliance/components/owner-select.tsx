import type { Client } from '@clientele/domain/client';
import { memberSeesClient } from '@clientele/domain/permissions';
import * as m from '@clientele/messages';
import type { Ref } from 'react';
import { useMembers, usePersonName } from '../../../session/people.ts';
import { ListSelect } from '../../../forms/list-select.tsx';

/** Stands for the blank owner: a select cannot hold an empty choice. */
const OF_CLIENT = ' ';

type Props = {
  client: Client;
  label: string;
  value: string;
  onChange: (uid: string) => void;
  onBlur: () => void;
  ref: Ref<HTMLInputElement>;
  error: string | undefined;
};

/** Who sees to a standard: a member who may see the client, or whoever owns the client. */
export function OwnerSelect({ client, value, onChange, ...props }: Props) {
  const members = useMembers();
  const personName = usePersonName();
  const able = (members.status === 'ready' ? members.data : []).filter((member) => memberSeesClient(member, client));
  const people = able.map(({ id, displayName }) => ({ value: id, label: displayName }));
  // Somebody who left stays in the field until another is chosen.
  const former = value === '' || people.some((each) => each.value === value) ? [] : [value];
  return (
    <ListSelect
      source={members}
      data={[
        { value: OF_CLIENT, label: m.compliance_owner_default() },
        ...former.map((uid) => ({ value: uid, label: personName(uid) })),
        ...people.toSorted((a, b) => a.label.localeCompare(b.label)),
      ]}
      value={value === '' ? OF_CLIENT : value}
      onChange={(next) => onChange(next === null || next === OF_CLIENT ? '' : next)}
      comboboxProps={{ withinPortal: true, zIndex: 320 }}
      {...props}
    />
  );
}
