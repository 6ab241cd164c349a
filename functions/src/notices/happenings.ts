import { addDays, type CalendarDate } from '@clientele/domain/calendar-date';
import { isShared, type FileFields } from '@clientele/domain/client-file';
import type { InvoiceFields } from '@clientele/domain/invoice';
import { invoiceStanding } from '@clientele/domain/invoice-standing';
import type { ProjectFields } from '@clientele/domain/project';
import type { Happening } from './raise-notice.ts';

/** An invoice that is overdue for longer is no news: nobody hears of years of them on the day that this is turned on. Days. */
const NEWLY_OVERDUE = 14;

type Issued = Pick<InvoiceFields, 'state' | 'number' | 'dueOn' | 'totalMinor' | 'currency' | 'recipients' | 'deleted'>;

function aboutInvoice(id: string, invoice: Issued): Pick<Happening, 'subjectId' | 'subject' | 'detail' | 'amount'> {
  const { number, dueOn, totalMinor, currency } = invoice;
  return { subjectId: id, subject: number, detail: dueOn, amount: { minor: totalMinor, currency } };
}

/** An invoice is sent once. Who got the invoice itself is not told of it as well. */
export function invoiceSent(id: string, before: Issued | null, after: Issued): Happening | null {
  if (after.deleted || after.state !== 'sent' || before?.state === 'sent') return null;
  return {
    event: 'invoiceSent',
    ...aboutInvoice(id, after),
    key: 'sent',
    except: after.recipients.map((address) => address.toLowerCase()),
  };
}

/** Told once, on the first day that the job sees after the last one for paying. */
export function invoiceOverdue(id: string, invoice: Issued, today: CalendarDate): Happening | null {
  if (invoice.deleted || invoiceStanding(invoice, today) !== 'overdue') return null;
  if (invoice.dueOn < addDays(today, -NEWLY_OVERDUE)) return null;
  return { event: 'invoiceOverdue', ...aboutInvoice(id, invoice), key: invoice.dueOn, except: [] };
}

type Shared = Parameters<typeof isShared>[0] & Pick<FileFields, 'name'>;

/** A document is told about once, however often it is hidden and shown again. */
export function documentShared(id: string, before: Shared | null, after: Shared): Happening | null {
  if (!isShared(after) || (before !== null && isShared(before))) return null;
  return {
    event: 'documentShared',
    subjectId: id,
    subject: after.name,
    detail: '',
    amount: null,
    key: 'shared',
    except: [],
  };
}

type Run = Pick<ProjectFields, 'name' | 'status' | 'deleted' | 'version'>;

/** Every other status is told, with the version that brought it. */
export function projectStatusChanged(id: string, before: Run | null, after: Run): Happening | null {
  if (after.deleted || before === null || before.status === after.status) return null;
  return {
    event: 'projectStatus',
    subjectId: id,
    subject: after.name,
    detail: after.status,
    amount: null,
    key: String(after.version),
    except: [],
  };
}
