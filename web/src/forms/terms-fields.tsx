import { NativeSelect, TextInput } from '@mantine/core';
import { timesFraction } from '@clientele/domain/money';
import * as m from '@clientele/messages';
import { useController, useFormContext } from 'react-hook-form';
import { readMultiplier } from '../format/read-hundredths.ts';
import { readAmount } from '../format/read-amount.ts';
import { amountText, moneyLabel } from '../format/money.ts';
import { EXTRA_WAYS, type ExtraWay, type TermsText } from './rate-terms.ts';
import classes from './terms-fields.module.css';

type Kind = 'overtime' | 'doubleTime';

const WAYS: Record<Kind, Record<ExtraWay, () => string>> = {
  overtime: { none: m.terms_overtime_none, multiplier: m.terms_by_multiplier, amount: m.terms_by_amount },
  doubleTime: { none: m.terms_double_time_none, multiplier: m.terms_by_multiplier, amount: m.terms_by_amount },
};
const LABELS: Record<Kind, { way: () => string; multiplier: () => string; amount: () => string }> = {
  overtime: {
    way: m.rate_field_overtime,
    multiplier: m.terms_overtime_multiplier,
    amount: m.terms_overtime_amount,
  },
  doubleTime: {
    way: m.rate_field_double_time,
    multiplier: m.terms_double_time_multiplier,
    amount: m.terms_double_time_amount,
  },
};

/** What work costs, of a form whose values are, or hold under `name`, a TermsText. */
export function TermsFields({ currency, name }: { currency: string; name?: string }) {
  const at = name === undefined ? '' : `${name}.`;
  return (
    <div className={classes['terms']}>
      <AmountField name={`${at}regular`} label={m.rate_field_regular()} currency={currency} />
      <ExtraFields at={at} kind="overtime" currency={currency} />
      <ExtraFields at={at} kind="doubleTime" currency={currency} />
    </div>
  );
}

type AmountProps = { name: string; label: string; currency: string };

/** An amount in the person's locale and the currency's decimal places. */
function AmountField({ name, label, currency }: AmountProps) {
  const { field, fieldState } = useController<Record<string, string>>({ name });
  return (
    <TextInput
      {...field}
      label={label}
      inputMode="decimal"
      autoComplete="off"
      placeholder={amountText(0, currency)}
      error={fieldState.error?.message}
      withAsterisk
      aria-required
      rightSection={<span className={classes['code']}>{currency}</span>}
      rightSectionWidth={52}
      rightSectionPointerEvents="none"
    />
  );
}

function ExtraFields({ at, kind, currency }: { at: string; kind: Kind; currency: string }) {
  const form = useFormContext<Record<string, string>>();
  const { field: way } = useController<Record<string, ExtraWay>>({ name: `${at}${kind}By` });
  const by = EXTRA_WAYS.find((each) => each === way.value) ?? 'none';

  function choose(next: string): void {
    way.onChange(next);
    // A multiplier is no amount: what was typed for the other would be wrong by orders of magnitude.
    form.setValue(`${at}${kind}`, '');
    form.clearErrors(`${at}${kind}`);
  }

  return (
    <div className={classes['pair']}>
      <NativeSelect
        {...way}
        value={by}
        onChange={(event) => choose(event.currentTarget.value)}
        label={LABELS[kind].way()}
        data={EXTRA_WAYS.map((each) => ({ value: each, label: WAYS[kind][each]() }))}
      />
      {by === 'amount' && <AmountField name={`${at}${kind}`} label={LABELS[kind].amount()} currency={currency} />}
      {by === 'multiplier' && <MultiplierField at={at} kind={kind} currency={currency} />}
    </div>
  );
}

function MultiplierField({ at, kind, currency }: { at: string; kind: Kind; currency: string }) {
  const { field, fieldState } = useController<Record<string, string>>({ name: `${at}${kind}` });
  const regular = useFormContext<Record<string, string>>().watch(`${at}regular`);
  const result = multiplied({ regular, multiplier: field.value }, currency);
  return (
    <TextInput
      {...field}
      label={LABELS[kind].multiplier()}
      inputMode="decimal"
      autoComplete="off"
      error={fieldState.error?.message}
      description={result === undefined ? undefined : m.terms_multiplied({ amount: result })}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      withAsterisk
      aria-required
    />
  );
}

/** What a multiplier comes to, while both can be read. */
function multiplied(
  { regular, multiplier }: Pick<TermsText, 'regular'> & { multiplier: string | undefined },
  currency: string,
): string | undefined {
  const amount = readAmount(regular, currency);
  const times = readMultiplier(multiplier ?? '');
  if (!('value' in amount) || !('value' in times)) return undefined;
  return moneyLabel(timesFraction(amount.value, times.value, 100), currency);
}
