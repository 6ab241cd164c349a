import { Button, CloseButton, Input, TextInput } from '@mantine/core';
import { formatTaxId, TAX_ID_LIMIT, TAX_ID_TYPES, type TaxId } from '@clientele/domain/tax-id';
import * as m from '@clientele/messages';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useEffect } from 'react';
import { taxIdTypeLabel } from '../format/choices.ts';
import { countryChoices } from './choices.ts';
import { ListSelect } from './list-select.tsx';
import classes from './tax-id-rows.module.css';

type Props = {
  label: string;
  rows: readonly string[];
  onChange: (rows: string[]) => void;
  /** what is wrong with each row, by its place */
  problems: Readonly<Record<number, { message?: string } | undefined>>;
  /** what is wrong with all of them together */
  error: string | undefined;
  /** the form asks for the focus when it finds a problem */
  focusRef: (target: { focus: () => void }) => void;
};

/** Reads a stored tax id that may still be half typed. */
function draftOf(stored: string): TaxId {
  const [type, country = '', ...value] = stored.split(':');
  return { type: TAX_ID_TYPES.find((each) => each === type) ?? 'other', country, value: value.join(':') };
}

/** Tax ids, one row each. */
export function TaxIdRows({ label, rows, onChange, problems, error, focusRef }: Props) {
  const fieldset = useRef<HTMLFieldSetElement>(null);

  useEffect(() => {
    focusRef({
      focus() {
        const inputs = [...(fieldset.current?.querySelectorAll('input') ?? [])];
        (inputs.find((input) => input.getAttribute('aria-invalid') === 'true') ?? inputs.at(-1))?.focus();
      },
    });
  }, [focusRef]);

  function change(at: number, part: Partial<TaxId>): void {
    onChange(rows.map((row, index) => (index === at ? formatTaxId({ ...draftOf(row), ...part }) : row)));
  }

  return (
    <fieldset ref={fieldset} className={classes['field']}>
      <Input.Label component="legend">{label}</Input.Label>
      {rows.map((row, at) => (
        <TaxIdRow
          // Rows have no identity of their own: they are told apart by their place.
          key={at}
          row={draftOf(row)}
          number={at + 1}
          problem={problems[at]?.message}
          onChange={(part) => change(at, part)}
          onRemove={() => onChange(rows.filter((_, index) => index !== at))}
        />
      ))}
      {error !== undefined && <Input.Error>{error}</Input.Error>}
      {rows.length < TAX_ID_LIMIT && (
        <Button
          variant="default"
          size="compact-sm"
          className={classes['add'] ?? ''}
          leftSection={<IconPlus size={14} stroke={1.75} />}
          onClick={() => onChange([...rows, formatTaxId({ type: 'VAT', country: '', value: '' })])}
        >
          {m.input_tax_ids_add()}
        </Button>
      )}
    </fieldset>
  );
}

type RowProps = {
  row: TaxId;
  number: number;
  problem: string | undefined;
  onChange: (part: Partial<TaxId>) => void;
  onRemove: () => void;
};

function TaxIdRow({ row, number, problem, onChange, onRemove }: RowProps) {
  return (
    <div className={classes['row']}>
      <ListSelect
        aria-label={m.input_tax_id_type({ number })}
        searchable={false}
        data={TAX_ID_TYPES.map((type) => ({ value: type, label: taxIdTypeLabel(type) }))}
        value={row.type}
        onChange={(type) => onChange({ type: TAX_ID_TYPES.find((each) => each === type) ?? row.type })}
      />
      <ListSelect
        aria-label={m.input_tax_id_country({ number })}
        data={[...countryChoices()]}
        value={row.country === '' ? null : row.country}
        onChange={(country) => onChange({ country: country ?? '' })}
        placeholder={m.input_tax_id_country_placeholder()}
        onFocus={(event) => event.currentTarget.select()}
        clearable
        clearButtonProps={{ 'aria-label': m.input_clear() }}
      />
      <TextInput
        aria-label={m.input_tax_id_value({ number })}
        value={row.value}
        onChange={(event) => onChange({ value: event.currentTarget.value })}
        placeholder={m.input_tax_id_value_placeholder()}
        error={problem}
        autoComplete="off"
      />
      <CloseButton size={36} iconSize={16} aria-label={m.input_tax_id_remove({ number })} onClick={onRemove} />
    </div>
  );
}
