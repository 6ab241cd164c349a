import { Checkbox } from '@mantine/core';
import { totalMinutes, type WorkItem } from '@clientele/domain/work-item';
import * as m from '@clientele/messages';
import { calendarDateLabel } from '../../../format/dates.ts';
import { minutesLabel } from '../../../format/hundredths.ts';
import { moneyLabel } from '../../../format/money.ts';
import { usePositionName } from '../../../session/positions.ts';
import { SectionCard } from '../../../ui/section-card.tsx';
import { useProjectName } from '../api/use-project-name.ts';
import type { WorkRow } from '../chosen-work.ts';
import classes from './composer.module.css';

type Props = {
  clientId: string;
  rows: readonly WorkRow[];
  chosen: readonly WorkItem[];
  currency: string;
  onChoose: (id: string, checked: boolean) => void;
  onChooseAll: (checked: boolean) => void;
};

/** Approved work of the period, priced by the day on which it was done. */
export function WorkChoice({ clientId, rows, chosen, currency, onChoose, onChooseAll }: Props) {
  const payable = rows.filter((row) => row.payable).length;
  return (
    <SectionCard title={m.invoice_work()} mark={m.invoice_work_chosen({ chosen: chosen.length, count: rows.length })}>
      {rows.length === 0 ? (
        <p className={classes['dimmed']}>{m.invoice_work_none()}</p>
      ) : (
        <>
          <Checkbox
            label={m.invoice_work_all()}
            checked={payable > 0 && chosen.length === payable}
            indeterminate={chosen.length > 0 && chosen.length < payable}
            disabled={payable === 0}
            onChange={({ currentTarget }) => onChooseAll(currentTarget.checked)}
          />
          <ul className={classes['rows']}>
            {rows.map((row) => (
              <Row key={row.item.id} row={row} clientId={clientId} currency={currency} onChoose={onChoose} />
            ))}
          </ul>
        </>
      )}
    </SectionCard>
  );
}

type RowProps = { row: WorkRow } & Pick<Props, 'clientId' | 'currency' | 'onChoose'>;

function Row({ row: { item, checked, payable }, clientId, currency, onChoose }: RowProps) {
  const projectName = useProjectName(clientId);
  const positionName = usePositionName();
  const { rate } = item;
  const what = m.invoice_work_what({
    project: projectName(item.projectId),
    position: positionName(item.positionId),
    person: item.personName,
  });
  return (
    <li className={classes['row']}>
      <Checkbox
        label={m.invoice_work_item({ day: calendarDateLabel(item.workDate), what })}
        description={payable ? item.description : m.invoice_work_other_currency({ currency })}
        checked={checked}
        disabled={!payable}
        onChange={({ currentTarget }) => onChoose(item.id, currentTarget.checked)}
      />
      <span className={classes['hours']}>{minutesLabel(totalMinutes(item.minutes))}</span>
      <span className={classes['amount']}>{rate && moneyLabel(rate.totalMinor, rate.currency)}</span>
    </li>
  );
}
