import { Checkbox, Textarea, TextInput } from '@mantine/core';
import type { SettingKey, SettingValue } from '@clientele/domain/settings';
import { useMemo } from 'react';
import { numberText, readNumber } from '../typed-number.ts';
import { SETTING_CONTROLS } from './setting-controls.ts';
import classes from './settings.module.css';
import { ListSelect } from '../../../forms/list-select.tsx';

type Props = {
  settingKey: SettingKey;
  label: string;
  /** '' stands for a number or choice that is cleared */
  value: SettingValue;
  onChange: (value: SettingValue) => void;
  error: string | undefined;
};

/** The input that fits one setting. Its name stands beside it already: here it is for those who do not see that. */
export function SettingInput({ settingKey, label, value, onChange, error }: Props) {
  const control = SETTING_CONTROLS[settingKey];
  const data = useMemo(() => ('choices' in control ? [...control.choices()] : []), [control]);
  const shared = { 'aria-label': label, error, className: classes['input'] ?? '' };
  switch (control.kind) {
    case 'choice':
      return (
        <ListSelect
          {...shared}
          data={data}
          value={String(value)}
          onChange={(chosen) => chosen !== null && onChange(control.toValue(chosen))}
          searchable={control.searchable === true}
        />
      );
    case 'several':
      return (
        <Checkbox.Group
          aria-label={label}
          error={error}
          value={Array.isArray(value) ? value : []}
          onChange={(chosen) => onChange(data.map((each) => each.value).filter((each) => chosen.includes(each)))}
        >
          <div className={classes['checks']}>
            {data.map((each) => (
              <Checkbox key={each.value} value={each.value} label={each.label} size="xs" />
            ))}
          </div>
        </Checkbox.Group>
      );
    case 'number':
      return (
        <TextInput
          {...shared}
          // What is no number stays as it was typed, and is refused by the check.
          defaultValue={typeof value === 'number' ? numberText(value / control.scale) : String(value)}
          onChange={({ currentTarget }) => onChange(readNumber(currentTarget.value, control.scale))}
          inputMode={control.decimals > 0 ? 'decimal' : 'numeric'}
          rightSection={control.unit}
          description={control.help()}
          autoComplete="off"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
      );
    case 'text':
      return (
        <TextInput
          {...shared}
          value={String(value)}
          onChange={({ currentTarget }) =>
            onChange(control.capitals ? currentTarget.value.toUpperCase() : currentTarget.value)
          }
          description={control.help()}
          autoComplete="off"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
      );
    case 'lines':
      return (
        <Textarea
          {...shared}
          value={String(value)}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          description={control.help()}
          autosize
          minRows={3}
          maxRows={12}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
      );
  }
}
