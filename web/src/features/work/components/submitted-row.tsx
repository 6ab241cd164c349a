import { ActionIcon, Checkbox } from '@mantine/core';
import type { WorkItem } from '@clientele/domain/work-item';
import type { WorkItemOutcome } from '@clientele/domain/work-item-calls';
import * as m from '@clientele/messages';
import { IconCheck, IconX } from '@tabler/icons-react';
import { calendarDateLabel } from '../../../format/dates.ts';
import { useSession } from '../../../session/session.tsx';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { Tooltip } from '../../../ui/tooltip.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import type { Pricing } from '../use-pricing.ts';
import classes from './approve.module.css';
import { HoursSummary } from './hours-summary.tsx';
import { Price } from './price.tsx';
import { WorkFacts } from './work-facts.tsx';

type Props = {
  item: WorkItem;
  pricing: Pricing;
  chosen: boolean;
  outcome: WorkItemOutcome | undefined;
  busy: boolean;
  onChoose: (on: boolean) => void;
  onApprove: () => void;
  onReject: () => void;
};

/** One item that waits: whose, when, what it would cost, and both decisions. */
export function SubmittedRow({ item, pricing, chosen, outcome, busy, onChoose, onApprove, onReject }: Props) {
  const { uid } = useSession();
  const answer = pricing.priceOf(item);
  const own = item.personUid === uid && !pricing.ownApproval ? m.work_refused_own_work() : undefined;
  const noRate = answer.kind === 'no_rate' ? m.work_refused_no_rate() : undefined;
  const name = { person: item.personName, day: calendarDateLabel(item.workDate) };
  const refusal = refusalSentence(outcome);
  return (
    <li className={classes['row']} data-chosen={chosen || undefined} aria-busy={busy && chosen}>
      <Checkbox
        aria-label={m.work_select(name)}
        checked={chosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <WorkFacts item={item} />
      <HoursSummary minutes={item.minutes} label={m.work_field_hours()} />
      <Price answer={answer} clientId={item.clientId} />
      <div className={classes['decide']}>
        <DeniedTooltip reason={own ?? noRate}>
          <ActionIcon
            variant="default"
            size={32}
            disabled={busy}
            aria-label={m.work_approve_one(name)}
            onClick={onApprove}
          >
            <IconCheck size={16} stroke={1.75} />
          </ActionIcon>
        </DeniedTooltip>
        <Tooltip label={m.work_reject_open()}>
          <ActionIcon
            variant="default"
            size={32}
            disabled={busy}
            aria-label={m.work_reject_one(name)}
            onClick={onReject}
          >
            <IconX size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </div>
      {refusal !== undefined && (
        <p className={classes['refusal']} role="status">
          {refusal}
        </p>
      )}
    </li>
  );
}
