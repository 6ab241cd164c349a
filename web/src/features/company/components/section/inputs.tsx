import { NumberInput, TagsInput, Textarea, TextInput } from '@mantine/core';
import * as m from '@clientele/messages';
import type { ReactNode } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { DETAILS_FIELDS, type DetailsKey } from '../../../../format/company-fields.ts';
import { countryName } from '../../../../format/names.ts';
import type { Choice } from '../../../../forms/choices.ts';
import { TaxIdRows } from '../../../../forms/tax-id-rows.tsx';
import { TheirsNotice } from '../../../../forms/theirs-notice.tsx';
import { useTypedPhone } from '../../../../forms/use-typed-phone.ts';
import { usePersonName } from '../../../../session/people.ts';
import { useSession } from '../../../../session/session.tsx';
import { useSectionContext } from './section-context.ts';
import classes from './section.module.css';
import { ListSelect } from '../../../../forms/list-select.tsx';

const ORDER: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

function useDetail(name: DetailsKey) {
  const { field, fieldState } = useController({ name });
  const { value, ...rest } = field;
  return {
    value: value as unknown,
    field: {
      ...rest,
      label: DETAILS_FIELDS[name].label(),
      error: fieldState.error?.message ?? fieldState.error?.root?.message,
    },
  };
}

/** One input, with what somebody else made of the same field beneath it. */
function Field({ name, whole = false, children }: { name: DetailsKey; whole?: boolean; children: ReactNode }) {
  return (
    <div className={whole ? classes['whole'] : undefined}>
      {children}
      <Theirs name={name} />
    </div>
  );
}

function Theirs({ name }: { name: DetailsKey }) {
  const { theirs, takeTheirs, keepMine } = useSectionContext();
  const { uid } = useSession();
  const personName = usePersonName();
  const their = theirs.get(name);
  if (their === undefined) return null;
  return (
    <TheirsNotice
      value={DETAILS_FIELDS[name].read(their.value)}
      person={their.by === uid ? null : personName(their.by)}
      onUseTheirs={() => takeTheirs(name)}
      onKeepMine={() => keepMine(name)}
    />
  );
}

type TextProps = {
  name: DetailsKey;
  whole?: boolean;
  required?: boolean;
  help?: string;
  placeholder?: string;
  inputMode?: 'url' | 'email' | 'numeric';
  /** turns what is typed into what is kept */
  shape?: (typed: string) => string;
};

/** One line of text. */
export function TextDetail({ name, whole = false, required = false, help, placeholder, inputMode, shape }: TextProps) {
  const { value, field } = useDetail(name);
  return (
    <Field name={name} whole={whole}>
      <TextInput
        {...field}
        value={String(value)}
        onChange={({ currentTarget }) => field.onChange(shape ? shape(currentTarget.value) : currentTarget.value)}
        withAsterisk={required}
        aria-required={required}
        description={help}
        placeholder={placeholder}
        inputMode={inputMode}
        autoComplete="off"
        inputWrapperOrder={ORDER}
      />
    </Field>
  );
}

/** Several lines of text. */
export function LinesDetail({ name, help }: { name: DetailsKey; help: string }) {
  const { value, field } = useDetail(name);
  return (
    <Field name={name} whole>
      <Textarea
        {...field}
        value={String(value)}
        description={help}
        autosize
        minRows={2}
        maxRows={8}
        inputWrapperOrder={ORDER}
      />
    </Field>
  );
}

type ChoiceProps = {
  name: DetailsKey;
  choices: readonly Choice[];
  whole?: boolean;
  required?: boolean;
  onChosen?: (value: string) => void;
};

/** One of a list that is searched by typing. */
export function ChoiceDetail({ name, choices, whole = false, required = false, onChosen }: ChoiceProps) {
  const { value, field } = useDetail(name);
  const known = value === '' || choices.some((choice) => choice.value === value);
  return (
    <Field name={name} whole={whole}>
      <ListSelect
        {...field}
        data={known ? [...choices] : [{ value: String(value), label: String(value) }, ...choices]}
        value={value === '' ? null : String(value)}
        onChange={(chosen) => {
          field.onChange(chosen ?? '');
          onChosen?.(chosen ?? '');
        }}
        onFocus={(event) => event.currentTarget.select()}
        clearable={!required}
        withAsterisk={required}
        aria-required={required}
        clearButtonProps={{ 'aria-label': m.input_clear() }}
      />
    </Field>
  );
}

/** @param country where numbers without a country code belong */
export function PhoneDetail({ country }: { country: string }) {
  const { value, field } = useDetail('phone');
  const phone = useTypedPhone(String(value), country);
  return (
    <Field name="phone">
      <TextInput
        {...field}
        type="tel"
        value={phone.text}
        onChange={({ currentTarget }) => field.onChange(phone.take(currentTarget.value))}
        onBlur={() => {
          phone.settle();
          field.onBlur();
        }}
        description={m.input_phone_help({ country: countryName(country) })}
        autoComplete="off"
        inputWrapperOrder={ORDER}
      />
    </Field>
  );
}

export function DaysDetail() {
  const { value, field } = useDetail('paymentTermsDays');
  return (
    <Field name="paymentTermsDays">
      <NumberInput
        {...field}
        value={typeof value === 'number' ? value : ''}
        onChange={(next) => field.onChange(next === '' ? null : Number(next))}
        allowDecimal={false}
        allowNegative={false}
        clampBehavior="none"
        hideControls
        description={m.input_days_help()}
        inputWrapperOrder={ORDER}
      />
    </Field>
  );
}

/** A list of short texts. */
export function ListDetail({ name, help }: { name: 'industries' | 'serviceTypes'; help: string }) {
  const { value, field } = useDetail(name);
  const { formState } = useFormContext();
  const first = Object.values((formState.errors[name] ?? {}) as Record<string, { message?: string }>)[0];
  return (
    <Field name={name} whole>
      <TagsInput
        {...field}
        value={value as string[]}
        error={field.error ?? first?.message}
        description={help}
        clearable={false}
        acceptValueOnBlur
        inputWrapperOrder={ORDER}
      />
    </Field>
  );
}

export function TaxIdsDetail() {
  const { field, fieldState } = useController<{ taxIds: string[] }, 'taxIds'>({ name: 'taxIds' });
  const { error } = fieldState;
  return (
    <Field name="taxIds" whole>
      <TaxIdRows
        label={DETAILS_FIELDS.taxIds.label()}
        rows={field.value}
        onChange={field.onChange}
        problems={error ?? {}}
        error={error?.message ?? error?.root?.message}
        focusRef={field.ref}
      />
    </Field>
  );
}
