import { Checkbox, Skeleton } from '@mantine/core';
import type { WorkItem } from '@clientele/domain/work-item';
import type { WorkItemOutcome } from '@clientele/domain/work-item-calls';
import * as m from '@clientele/messages';
import { explainFailure } from '../../../format/failure.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { SectionCard } from '../../../ui/section-card.tsx';
import { useProjectName } from '../api/use-projects.ts';
import type { ClientGroup } from '../group-work.ts';
import { usePricing } from '../use-pricing.ts';
import classes from './approve.module.css';
import { SubmittedRow } from './submitted-row.tsx';

type Props = {
  group: ClientGroup;
  chosen: ReadonlySet<string>;
  outcomes: ReadonlyMap<string, WorkItemOutcome>;
  busy: boolean;
  onChoose: (ids: readonly string[], on: boolean) => void;
  onApprove: (item: WorkItem) => void;
  onReject: (item: WorkItem) => void;
};

/** Work for one client that waits, with what each row would cost. */
export function SubmittedGroup({ group, chosen, outcomes, busy, onChoose, onApprove, onReject }: Props) {
  const projectName = useProjectName();
  const pricing = usePricing(group.clientId);
  const ids = group.items.map(({ id }) => id);
  const count = ids.filter((id) => chosen.has(id)).length;

  const name = pricing.status === 'ready' ? pricing.data.client.displayName : m.work_client_loading();

  if (pricing.status === 'error')
    return <ErrorState title={m.work_failed()} {...explainFailure(pricing.failure)} retry={pricing.retry} />;
  return (
    <SectionCard
      title={name}
      mark={<span className={classes['dimmed']}>{m.work_waiting_count({ count: ids.length })}</span>}
      flush
      lead={
        <Checkbox
          className={classes['all'] ?? ''}
          aria-label={m.work_select_all_of({ client: name })}
          checked={count === ids.length}
          indeterminate={count > 0 && count < ids.length}
          onChange={(event) => onChoose(ids, event.currentTarget.checked)}
        />
      }
    >
      {group.projects.map(({ projectId, items }) => (
        <section key={projectId} className={classes['group']} aria-label={projectName(projectId)}>
          <h3 className={classes['project']}>{projectName(projectId)}</h3>
          <ul>
            {items.map((item) =>
              pricing.status === 'ready' ? (
                <SubmittedRow
                  key={item.id}
                  item={item}
                  pricing={pricing.data}
                  chosen={chosen.has(item.id)}
                  outcome={outcomes.get(item.id)}
                  busy={busy}
                  onChoose={(on) => onChoose([item.id], on)}
                  onApprove={() => onApprove(item)}
                  onReject={() => onReject(item)}
                />
              ) : (
                <li key={item.id} className={classes['waiting']}>
                  <Skeleton height={12} width={180} />
                </li>
              ),
            )}
          </ul>
        </section>
      ))}
    </SectionCard>
  );
}
