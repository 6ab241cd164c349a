import { Button } from '@mantine/core';
import type { Project } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { useStaff } from '../use-staff.ts';
import classes from './project-team.module.css';
import { ListSelect } from '../../../forms/list-select.tsx';
import { useMembers } from '../../../session/people.ts';

type Props = { project: Project; locked: string | undefined; busy: boolean; onAdd: (uid: string) => void };

/** Chooses an active member who is not on the project yet, and adds them. */
export function AddPerson({ project, locked, busy, onAdd }: Props) {
  const members = useMembers();
  const staff = useStaff().filter(({ id }) => !project.memberUids.includes(id));
  const [chosen, setChosen] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);

  function add(): void {
    setMissing(chosen === null);
    if (chosen === null) return;
    onAdd(chosen);
    setChosen(null);
  }

  return (
    <div className={classes['add']}>
      <ListSelect
        source={members}
        aria-label={m.project_team_choose()}
        placeholder={m.project_team_choose()}
        data={staff.map(({ id, label }) => ({ value: id, label }))}
        value={chosen}
        onChange={(uid) => {
          setChosen(uid);
          setMissing(false);
        }}
        error={missing ? m.project_team_choose_first() : undefined}
        disabled={locked !== undefined}
        clearable
        maxDropdownHeight={240}
      />
      <DeniedTooltip reason={locked}>
        <Button
          variant="default"
          loading={busy}
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
          onClick={add}
        >
          {m.project_team_add()}
        </Button>
      </DeniedTooltip>
    </div>
  );
}
