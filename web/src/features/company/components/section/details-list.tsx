import { VisuallyHidden } from '@mantine/core';
import * as m from '@clientele/messages';
import { DETAILS_FIELDS, type DetailsKey } from '../../../../format/company-fields.ts';
import classes from './section.module.css';

type Props = {
  keys: readonly DetailsKey[];
  values: Readonly<Partial<Record<DetailsKey, unknown>>>;
};

/** Labels and values of a section. Blank ones keep their place, so that a value that arrives moves nothing. */
export function DetailsList({ keys, values }: Props) {
  return (
    <dl className={classes['list']}>
      {keys.map((key) => {
        const row = DETAILS_FIELDS[key];
        const value = row.read(values[key]);
        return (
          <div key={key} className={classes['row']}>
            <dt>{row.label()}</dt>
            <dd>{value === '' ? <Blank /> : value}</dd>
          </div>
        );
      })}
    </dl>
  );
}

function Blank() {
  return (
    <>
      <span className={classes['blank']} aria-hidden>
        –
      </span>
      <VisuallyHidden>{m.record_not_set()}</VisuallyHidden>
    </>
  );
}
