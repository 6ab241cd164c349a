import { TextInput } from '@mantine/core';
import { dateSchema } from '@clientele/domain/calendar-date';
import { defaultRatesOf } from '@clientele/domain/default-rates';
import { type Position } from '@clientele/domain/position';
import { resolveRate, type RateAnswer } from '@clientele/domain/rate-resolution';
import type { ServiceRate } from '@clientele/domain/service-rate';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { readHours } from '../../../format/read-hundredths.ts';
import { type Read } from '../../../format/read-amount.ts';
import { moneyLabel } from '../../../format/money.ts';
import { problemSentence } from '../../../format/problem.ts';
import { SectionCard } from '../../../ui/section-card.tsx';
import { explainRate } from '../../../format/explain-rate.ts';
import classes from './cost-card.module.css';
import { ListSelect } from '../../../forms/list-select.tsx';

type Props = {
  card: readonly ServiceRate[];
  positions: readonly Position[];
  positionName: (id: string) => string;
  currency: string;
  today: string;
};

function problemOf(read: Read<number>): string | undefined {
  return 'problem' in read ? problemSentence(read.problem) : undefined;
}

function minutesOf(read: Read<number>): number {
  return 'value' in read ? read.value : 0;
}

/** What some work would cost on a day, and why; or that there is no rate for it, and why. */
export function CostCard({ card, positions, positionName, currency, today }: Props) {
  const [workDate, setWorkDate] = useState(today);
  const [positionId, setPositionId] = useState<string | null>(null);
  const [typed, setTyped] = useState({ regular: '8', overtime: '', doubleTime: '' });
  const hours = {
    regular: readHours(typed.regular),
    overtime: readHours(typed.overtime),
    doubleTime: readHours(typed.doubleTime),
  };
  const date = dateSchema.safeParse(workDate);
  const readable = date.success && Object.values(hours).every((each) => 'value' in each);
  const position = positions.find(({ id }) => id === positionId);

  function answer(): RateAnswer | null {
    if (positionId === null || !readable) return null;
    const minutes = {
      regular: minutesOf(hours.regular),
      overtime: minutesOf(hours.overtime),
      doubleTime: minutesOf(hours.doubleTime),
    };
    return resolveRate({ workDate, positionId, currency, minutes }, card, position ? defaultRatesOf(position) : null);
  }

  return (
    <SectionCard title={m.cost_title()}>
      <div className={classes['cost']}>
        <div className={classes['inputs']}>
          <ListSelect
            label={m.rate_field_position()}
            data={positions.map(({ id, name }) => ({ value: id, label: name }))}
            value={positionId}
            onChange={setPositionId}
            placeholder={m.rate_position_placeholder()}
          />
          <TextInput
            type="date"
            label={m.cost_field_date()}
            value={workDate}
            onChange={(event) => setWorkDate(event.currentTarget.value)}
            error={date.success ? undefined : date.error.issues[0]?.message}
          />
          <HoursInput
            label={m.cost_field_hours()}
            value={typed.regular}
            onChange={(regular) => setTyped({ ...typed, regular })}
            problem={problemOf(hours.regular)}
          />
          <HoursInput
            label={m.cost_field_overtime()}
            value={typed.overtime}
            onChange={(overtime) => setTyped({ ...typed, overtime })}
            problem={problemOf(hours.overtime)}
          />
          <HoursInput
            label={m.cost_field_double_time()}
            value={typed.doubleTime}
            onChange={(doubleTime) => setTyped({ ...typed, doubleTime })}
            problem={problemOf(hours.doubleTime)}
          />
        </div>
        <output className={classes['answer']}>
          <Answer answer={answer()} positionName={positionName} />
        </output>
      </div>
    </SectionCard>
  );
}

type HoursProps = { label: string; value: string; onChange: (typed: string) => void; problem: string | undefined };

function HoursInput({ label, value, onChange, problem }: HoursProps) {
  return (
    <TextInput
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={problem}
      inputMode="decimal"
      autoComplete="off"
    />
  );
}

type AnswerProps = { answer: RateAnswer | null; positionName: (id: string) => string };

function Answer({ answer, positionName }: AnswerProps) {
  if (answer === null) return <span className={classes['hint']}>{m.cost_hint()}</span>;
  return (
    <>
      <span className={classes['total']} data-none={answer.kind === 'no_rate' || undefined}>
        {answer.kind === 'rate' ? moneyLabel(answer.totalMinor, answer.currency) : m.cost_none()}
      </span>
      <span className={classes['why']}>
        {answer.explanation.map((each) => {
          const sentence = explainRate(each, positionName);
          return <span key={sentence}>{sentence}</span>;
        })}
      </span>
    </>
  );
}
