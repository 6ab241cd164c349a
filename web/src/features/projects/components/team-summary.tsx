import * as m from '@clientele/messages';
import { usePersonName } from '../../../session/people.ts';
import { Initials } from '../../../ui/initials.tsx';
import classes from './project-list.module.css';

/** People beyond this number are counted, not shown. */
const SHOWN = 3;

/** Who works on a project: a few faces, and all names for those who listen or point. */
export function TeamSummary({ memberUids }: { memberUids: readonly string[] }) {
  const personName = usePersonName();
  if (memberUids.length === 0) return <span className={classes['dimmed']}>{m.project_team_nobody()}</span>;
  const names = memberUids.map(personName);
  const list = new Intl.ListFormat(undefined, { type: 'conjunction' }).format(names);
  return (
    <span className={classes['team']} title={list}>
      <span className={classes['hidden']}>{list}</span>
      {names.slice(0, SHOWN).map((name, index) => (
        <Initials key={memberUids[index]} name={name} size={24} round />
      ))}
      {names.length > SHOWN && (
        <span className={classes['more']} aria-hidden>
          {m.project_team_more({ count: names.length - SHOWN })}
        </span>
      )}
    </span>
  );
}
