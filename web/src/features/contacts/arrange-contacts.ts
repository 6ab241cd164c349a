import { contactName, type Contact } from '@clientele/domain/contact';
import { contactRoleLabel } from '../../format/contact-fields.ts';
import { phoneLabel } from '../../format/phone.ts';

/** The primary one first, then who is active, each by name in the reader's alphabet. */
export function sortContacts<Each extends Contact>(contacts: readonly Each[], locale?: string): Each[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  return contacts.toSorted(
    (a, b) =>
      Number(b.isPrimary) - Number(a.isPrimary) ||
      Number(b.isActive) - Number(a.isActive) ||
      compare(contactName(a), contactName(b)) ||
      (a.id < b.id ? -1 : 1),
  );
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, '');
}

/** Those in which every word of the query is found: in a name, title, role, address, or as digits of a number. */
export function findContacts<Each extends Contact>(contacts: readonly Each[], query: string): Each[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  return contacts.filter((contact) => {
    const roles = contact.roles.map(contactRoleLabel);
    const numbers = contact.phones.flatMap((phone) => [phone, phoneLabel(phone)]).map(digitsOf);
    const text = fold([contactName(contact), contact.title, ...contact.emails, ...roles].join('\n'));
    return words.every((word) => {
      if (text.includes(word)) return true;
      const digits = /^[\d+().\-/]+$/u.test(word) ? digitsOf(word) : '';
      return digits !== '' && numbers.some((number) => number.includes(digits));
    });
  });
}
