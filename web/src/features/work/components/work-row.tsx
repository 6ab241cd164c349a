import { isOpenWork, type WorkItem } from '@clientele/domain/work-item';
import type { WorkItemOutcome } from '@clientele/domain/work-item-calls';
import * as m from '@clientele/messages';
import { usePositionName } from '../../../session/positions.ts';
import { useProjectName } from '../api/use-projects.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { ClientName } from './client-name.tsx';
import { HoursSummary } from './hours-summary.tsx';
import { WorkRowMenu } from './work-row-menu.tsx';
import { WorkStateChip } from './work-state-chip.tsx';
import classes from './work.module.css';

export type WorkActions = {
  /** why nothing may be added or changed; undefined when it may */
  denial: string | undefined;
  onEdit: (item: WorkItem) => void;
  onDuplicate: (item: WorkItem) => void;
  onRemove: (item: WorkItem) => void;
  onSubmit: (item: WorkItem) => void;
};

type Props = { item: WorkItem; outcome: WorkItemOutcome | undefined; actions: WorkActions };

/** One item of the person's own work. */
export function WorkRow({ item, outcome, actions }: Props) {
  const projectName = useProjectName();
  const positionName = usePositionName();
  const refusal = isOpenWork(item) ? refusalSentence(outcome) : undefined;
  const name = projectName(item.projectId);
  return (
    <li className={classes['item']}>
      <div className={classes['what']}>
        <div className={classes['project']}>
          <span className={classes['name']}>{name}</span>
          <span className={classes['dimmed']}>
            <ClientName clientId={item.clientId} />
          </span>
        </div>
        <div className={classes['dimmed']}>{positionName(item.positionId)}</div>
        {item.description !== '' && <p className={classes['description']}>{item.description}</p>}
        {item.rejection !== '' && (
          <p className={classes['reason']}>{m.work_rejected_because({ reason: item.rejection })}</p>
        )}
        {refusal !== undefined && (
          <p className={classes['reason']} role="status">
            {refusal}
          </p>
        )}
      </div>
      <HoursSummary minutes={item.minutes} label={m.work_field_hours()} />
      <WorkStateChip state={item.state} />
      <WorkRowMenu item={item} name={name} actions={actions} />
    </li>
  );
}
