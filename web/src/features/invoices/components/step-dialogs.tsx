import type { Client } from '@clientele/domain/client';
import type { Invoice } from '@clientele/domain/invoice';
import type { Step } from './next-step.tsx';
import { PayDialog } from './pay-dialog.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { ResendDialog } from './resend-dialog.tsx';
import { SendDialog } from './send-dialog.tsx';
import { VoidDialog } from './void-dialog.tsx';

type Props = { step: Step; invoice: Invoice; client: Client; onClose: () => void; onRemoved: () => void };

/** Asks before each step. */
export function StepDialogs({ step, invoice, client, onClose, onRemoved }: Props) {
  switch (step) {
    case 'send':
      return <SendDialog invoice={invoice} client={client} onClose={onClose} />;
    case 'resend':
      return <ResendDialog invoice={invoice} client={client} onClose={onClose} />;
    case 'pay':
      return <PayDialog invoice={invoice} onClose={onClose} />;
    case 'void':
      return <VoidDialog invoice={invoice} onClose={onClose} />;
    case 'remove':
      return <RemoveDialog invoice={invoice} onClose={onClose} onRemoved={onRemoved} />;
  }
}
