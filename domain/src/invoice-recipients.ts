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

/** Whose addresses were taken: the first of these that has any. */
export const RECIPIENT_REASONS = ['billing_contacts', 'invoice_email', 'primary_contact', 'client_email'] as const;
export type RecipientReason = (typeof RECIPIENT_REASONS)[number];

/** Who gets an invoice unless somebody says otherwise, and why; without anybody to reach, nobody, for no reason. */
export type RecipientChoice = { recipients: string[]; reason: RecipientReason | null };

type AddressedClient = Pick<Client, 'email' | 'invoiceEmail'>;

function reachable(contacts: readonly Addressed[]): Addressed[] {
  return contacts.filter((contact) => contact.isActive && !contact.deleted && contact.emails.length > 0);
}

function distinct(addresses: readonly string[]): string[] {
  return [...new Set(addresses.filter((address) => address !== '').map((each) => each.toLowerCase()))];
}

/**
 * The e-mail addresses that get an invoice: the active contacts with one of the roles that the settings name; where there is none, the
 * client's address for invoices, else the primary contact, else the client's own address.
 */
export function chooseRecipients(
  contacts: readonly Addressed[],
  client: AddressedClient,
  roles: SettingsValues['invoicing']['billingRoles'],
): RecipientChoice {
  const active = reachable(contacts);
  const named = active.filter(
    (contact) => (contact.isPrimary && roles.includes('primary')) || contact.roles.some((role) => roles.includes(role)),
  );
  const primary = active.filter(({ isPrimary }) => isPrimary);
  const choices: Record<RecipientReason, string[]> = {
    billing_contacts: distinct(named.flatMap(addressOf)),
    invoice_email: distinct([client.invoiceEmail]),
    primary_contact: distinct(primary.flatMap(addressOf)),
    client_email: distinct([client.email]),
  };
  const reason = RECIPIENT_REASONS.find((each) => choices[each].length > 0) ?? null;
  return { reason, recipients: reason === null ? [] : choices[reason] };
}

/** Every address that this client has: what may be chosen besides. */
export function knownAddresses(contacts: readonly Addressed[], client: AddressedClient): string[] {
  return distinct([...reachable(contacts).flatMap(({ emails }) => emails), client.invoiceEmail, client.email]);
}
