import { Button } from '@mantine/core';
import type { InvoiceState } from '@clientele/domain/invoice';
import * as m from '@clientele/messages';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';

export type Step = 'send' | 'resend' | 'remove' | 'pay' | 'void';

type Props = {
  state: InvoiceState;
  locked: string | undefined;
  /** while the client is not there yet */
  waiting: boolean;
  onStep: (step: Step) => void;
};

/** What comes next for an invoice, and the way back; of a paid one another copy, and nothing of a void one. */
export function NextStep({ state, locked, waiting, onStep }: Props) {
  const steps = STEPS[state];
  return steps.map(({ step, label }, place) => (
    <DeniedTooltip key={step} reason={locked}>
      <Button
        {...(place < steps.length - 1 || state === 'paid' ? { variant: 'default' } : {})}
        disabled={waiting}
        onClick={() => onStep(step)}
      >
        {label()}
      </Button>
    </DeniedTooltip>
  ));
}

/** The last one is what most people want to do. */
const STEPS: Readonly<Record<InvoiceState, readonly { step: Step; label: () => string }[]>> = {
  draft: [
    { step: 'remove', label: m.invoice_remove },
    { step: 'send', label: m.invoice_send },
  ],
  sent: [
    { step: 'void', label: m.invoice_void },
    { step: 'resend', label: m.invoice_resend },
    { step: 'pay', label: m.invoice_pay },
  ],
  paid: [{ step: 'resend', label: m.invoice_resend }],
  void: [],
};
