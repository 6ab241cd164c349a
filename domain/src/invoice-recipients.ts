import type { Client } from './client.ts';
import type { Contact } from './contact.ts';
import type { SettingsValues } from './settings.ts';

type Addressed = Pick<Contact, 'emails' | 'roles' | 'isPrimary' | 'isActive' | 'deleted'>;

function addressOf({ emails }: Addressed): string[] {
  return emails.slice(0, 1);
}

/** Whether an invoice is mailed at all. */
export function isMailed(delivery: SettingsValues['invoicing']['delivery']): boolean {
  return delivery === 'email' || delivery === 'both';
}

/**
 * The e-mail addresses that get an invoice: the active contacts with one of the roles that the settings name; where there is none, the
 * client's address for invoices, else the primary contact, else the client's own address.
 */
export function invoiceRecipients(
  contacts: readonly Addressed[],
  client: Pick<Client, 'email' | 'invoiceEmail'>,
  roles: SettingsValues['invoicing']['billingRoles'],
): string[] {
  const reachable = contacts.filter((contact) => contact.isActive && !contact.deleted && contact.emails.length > 0);
  const named = reachable.filter(
    (contact) => (contact.isPrimary && roles.includes('primary')) || contact.roles.some((role) => roles.includes(role)),
  );
  const primary = reachable.filter(({ isPrimary }) => isPrimary);
  const choices = [named.flatMap(addressOf), [client.invoiceEmail], primary.flatMap(addressOf), [client.email]].map(
    (addresses) => [...new Set(addresses.filter((address) => address !== '').map((each) => each.toLowerCase()))],
  );
  return choices.find((addresses) => addresses.length > 0) ?? [];
}
