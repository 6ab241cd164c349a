import type { Client } from '@clientele/domain/client';
import { contactSchema } from '@clientele/domain/contact';
import { chooseRecipients, isMailed, knownAddresses, type RecipientChoice } from '@clientele/domain/invoice-recipients';
import { paths } from '@clientele/domain/paths';
import { where } from 'firebase/firestore';
import { useMemo } from 'react';
import type { Live } from '../../../firebase/live.ts';
import { useCollection } from '../../../firebase/use-collection.ts';
import { useCompany } from '../../../session/company.ts';
import { useSession } from '../../../session/session.tsx';
import { useInvoicing } from '../../../session/settings-in-force.ts';

export type Delivery = {
  /** whether anything is mailed at all */
  byMail: boolean;
  /** who gets it unless somebody says otherwise, and why */
  choice: RecipientChoice;
  /** every address of the client */
  known: readonly string[];
  poRequired: boolean;
  /** where answers to the mail go; blank: nowhere, because the company has no address */
  replyTo: string;
};

const LIVING = [where('deleted', '==', false)];

/** What sending an invoice to this client would do now. */
export function useDelivery(client: Client): Live<Delivery> {
  const { workspace, key } = useSession();
  const invoicing = useInvoicing(client);
  const company = useCompany();
  const path = paths.contacts(workspace.id, client.id);
  const contacts = useCollection({ path, schema: contactSchema, key, constraints: LIVING });
  return useMemo(() => {
    if (invoicing.status !== 'ready') return invoicing;
    if (contacts.status !== 'ready') return contacts;
    if (company.status !== 'ready') return company;
    const { delivery, billingRoles, poRequired } = invoicing.data;
    const data = {
      byMail: isMailed(delivery.value),
      choice: chooseRecipients(contacts.data, client, billingRoles.value),
      known: knownAddresses(contacts.data, client),
      poRequired: poRequired.value,
      replyTo: company.data?.email ?? '',
    };
    return { ...contacts, data };
  }, [invoicing, contacts, company, client]);
}
