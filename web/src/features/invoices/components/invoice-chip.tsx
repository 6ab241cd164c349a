import type { InvoiceStanding } from '@clientele/domain/invoice-states';
import * as m from '@clientele/messages';
import { IconAlertTriangle, IconBan, IconCircleCheck, IconPencil, IconSend, type Icon } from '@tabler/icons-react';
import { invoiceStateLabel } from '../../../format/invoice-fields.ts';
import { StatusChip, type ChipTone } from '../../../ui/status-chip.tsx';

const LOOKS: Record<InvoiceStanding, { tone: ChipTone; icon: Icon }> = {
  draft: { tone: 'neutral', icon: IconPencil },
  sent: { tone: 'accent', icon: IconSend },
  overdue: { tone: 'danger', icon: IconAlertTriangle },
  paid: { tone: 'success', icon: IconCircleCheck },
  void: { tone: 'neutral', icon: IconBan },
};

export function standingLabel(standing: InvoiceStanding): string {
  return standing === 'overdue' ? m.invoice_state_overdue() : invoiceStateLabel(standing);
}

/** How an invoice stands today. */
export function InvoiceChip({ standing }: { standing: InvoiceStanding }) {
  return <StatusChip {...LOOKS[standing]}>{standingLabel(standing)}</StatusChip>;
}
