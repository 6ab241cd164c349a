import { Button } from '@mantine/core';
import type { InvoiceState } from '@clientele/domain/invoice';
import * as m from '@clientele/messages';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';

export type Step = 'send' | 'remove' | 'pay' | 'void';

type Props = {
  state: InvoiceState;
  locked: string | undefined;
  /** while the client is not there yet */
  waiting: boolean;
  onStep: (step: Step) => void;
};

/** What comes next for an invoice, and the way back; nothing once it is paid or void. */
export function NextStep({ state, locked, waiting, onStep }: Props) {
  if (state === 'paid' || state === 'void') return null;
  const draft = state === 'draft';
  return (
    <>
      <DeniedTooltip reason={locked}>
        <Button variant="default" disabled={waiting} onClick={() => onStep(draft ? 'remove' : 'void')}>
          {draft ? m.invoice_remove() : m.invoice_void()}
        </Button>
      </DeniedTooltip>
      <DeniedTooltip reason={locked}>
        <Button disabled={waiting} onClick={() => onStep(draft ? 'send' : 'pay')}>
          {draft ? m.invoice_send() : m.invoice_pay()}
        </Button>
      </DeniedTooltip>
    </>
  );
}
