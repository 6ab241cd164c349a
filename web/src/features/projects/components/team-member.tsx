import { CloseButton } from '@mantine/core';
import * as m from '@clientele/messages';
import { useMembers, usePersonName } from '../../../session/people.ts';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { Initials } from '../../../ui/initials.tsx';
import classes from './project-team.module.css';

type Props = { uid: string; locked: string | undefined; busy: boolean; onRemove: () => void };

/** Somebody who works on the project. Who was taken out of the workspace stays on the list, marked, until they are taken off. */
export function TeamMember({ uid, locked, busy, onRemove }: Props) {
  const name = usePersonName()(uid);
  const members = useMembers();
  const member = members.status === 'ready' ? members.data.find(({ id }) => id === uid) : undefined;
  return (
    <li className={classes['member']}>
      <Initials name={name} size={28} round />
      <span className={classes['who']}>
        <span className={classes['name']} dir="auto">
          {name}
        </span>
        {member?.status === 'removed' ? (
          <span className={classes['gone']}>{m.project_team_gone()}</span>
        ) : (
          <span className={classes['email']}>{member?.email}</span>
        )}
      </span>
      <DeniedTooltip reason={locked}>
        <CloseButton
          size={32}
          iconSize={16}
          disabled={busy}
          aria-label={m.project_team_remove({ person: name })}
          onClick={onRemove}
        />
      </DeniedTooltip>
    </li>
  );
}
