import { useMediaQuery } from '@mantine/hooks';
import type { Invoice } from '@clientele/domain/invoice';
import { PHONE } from '../../../ui/breakpoints.ts';
import { InvoiceCards } from './invoice-cards.tsx';
import { InvoiceTable } from './invoice-table.tsx';

export type InvoiceListProps = {
  invoices: readonly Invoice[];
  /** in the workspace's time zone */
  today: string;
  /** then its name need not be said */
  ofOneClient: boolean;
};

export function InvoiceList(props: InvoiceListProps) {
  const phone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  return phone ? <InvoiceCards {...props} /> : <InvoiceTable {...props} />;
}
