import { VisuallyHidden } from '@mantine/core';
import * as m from '@clientele/messages';
import { CLIENT_FIELDS, type ClientFieldKey } from '../../../../format/client-fields.ts';
import classes from './field-list.module.css';
import { FieldValue } from './field-value.tsx';
import { useRecord } from './record-context.ts';

type Props = {
  keys: readonly ClientFieldKey[];
  /** what holds while a field is blank, as it reads: the workspace's value */
  inherited?: Partial<Record<ClientFieldKey, string>>;
};

/** Labels and values of a section. Blank ones keep their place, so that a value that arrives moves nothing. */
export function FieldList({ keys, inherited = {} }: Props) {
  const { client, reading } = useRecord();
  return (
    <dl className={classes['list']}>
      {keys.map((key) => {
        const row = CLIENT_FIELDS[key];
        const blank = row.read(client[key], reading) === '';
        const fromWorkspace = inherited[key];
        return (
          <div key={key} className={classes['row']}>
            <dt>{row.label()}</dt>
            <dd>
              {!blank && <FieldValue name={key} client={client} reading={reading} />}
              {blank && fromWorkspace === undefined && <Blank />}
              {blank && fromWorkspace !== undefined && (
                <>
                  {fromWorkspace} <span className={classes['source']}>{m.record_inherited_from()}</span>
                </>
              )}
            </dd>
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
