import { Textarea } from '@mantine/core';
import type { Identifiers } from '@clientele/domain/client';
import type { IdentifierTwin } from '@clientele/domain/client-calls';
import { parseTaxId } from '@clientele/domain/tax-id';
import * as m from '@clientele/messages';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { RichMessage } from '../../../../ui/rich-message.tsx';
import { ClientNameLink } from './client-name-link.tsx';
import classes from './twins.module.css';

type Props = {
  twins: readonly IdentifierTwin[];
  /** the numbers that were refused */
  refused: Identifiers;
  reason: UseFormRegisterReturn;
  problem: string | undefined;
};

/** Which clients have a number already, and the question why another one may have it. */
export function TwinsPanel({ twins, refused, reason, problem }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  // It comes while somebody looks at the button that they have pressed, in a form that may be longer than the dialog.
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which is no clean-up.
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={panel} className={classes['panel']}>
      <div role="alert" className={classes['note']}>
        <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
        <div className={classes['lines']}>
          {twins.map((twin) => (
            <span key={twin.path}>
              <RichMessage
                message={twin.path === 'registrationId' ? m.twin_registration_id : m.twin_tax_id}
                values={{ client: <Holder twin={twin} />, number: numberAt(refused, twin.path) }}
              />
            </span>
          ))}
        </div>
      </div>
      <Textarea
        {...reason}
        label={m.identifiers_reason()}
        description={m.identifiers_reason_help()}
        error={problem}
        autosize
        minRows={2}
        maxRows={6}
        withAsterisk
        aria-required
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
    </div>
  );
}

function Holder({ twin: { client } }: { twin: IdentifierTwin }) {
  if (client === null) return m.twin_hidden();
  return <ClientNameLink id={client.id} name={client.displayName} trashed={client.deleted} />;
}

function numberAt({ taxIds, registrationId }: Identifiers, path: string): string {
  if (path === 'registrationId') return registrationId;
  return parseTaxId(taxIds[Number(path.split('.')[1])] ?? '')?.value ?? '';
}
