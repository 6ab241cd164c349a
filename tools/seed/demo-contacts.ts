import { BLANK_CONTACT, type Contact, type ContactInput, type ContactRole } from '../../domain/src/contact.ts';
import { DEMO_PORTAL_ACCOUNTS, DEMO_PORTAL_CLIENT } from './accounts.ts';
import type { SeededClient } from './client-history.ts';

const FIRST_NAMES = [
  'Amara',
  'Benedikt',
  'Carmen',
  'Darnell',
  'Elif',
  'Farid',
  'Greta',
  'Hiroshi',
  'Imani',
  'Joaquín',
  'Keira',
  'Lorenzo',
  'Mei',
  'Nikolai',
  'Oluwaseun',
  'Priya',
  'Quentin',
  'Rosalind',
  'Søren',
  'Tamara',
];
const LAST_NAMES = [
  'Abernathy',
  'Bergström',
  'Castellanos',
  'Duarte',
  'Ellington',
  'Fairbanks',
  'Gutiérrez',
  'Halvorsen',
  'Ibrahim',
  'Jankowski',
  'Kaplan',
  'Lefebvre',
  'Moreau',
  'Nakamura',
  'O’Donnell',
  'Petrov',
  'Quigley',
  'Raghavan',
  'Sandoval',
  'Thornbury',
  'Underhill',
  'Vasquez',
  'Whitfield',
];
const POSTS: readonly (readonly [title: string, ...roles: ContactRole[]])[] = [
  ['Facilities director', 'site', 'technical'],
  ['Accounts payable lead', 'billing'],
  ['Site safety manager', 'safety', 'site'],
  ['Procurement manager'],
  ['Maintenance supervisor', 'technical'],
];
const NOTES = [
  'Best reached before 9 in the morning.',
  'Signs change orders up to 25,000.',
  'Wants photographs with every report.',
];

/** Two to four people of a client; the first is the primary contact, as the one added first is. */
export function demoContacts(
  client: Pick<SeededClient, 'id' | 'ownerUid' | 'steps' | 'input'>,
  index: number,
  now: Date,
): Contact[] {
  const [created] = client.steps;
  const count = 2 + (index % 3);
  return Array.from({ length: count }, (_, place) => {
    const at = new Date(now.getTime() - ((created?.daysAgo ?? 1) - 1 - place / 2) * 86_400_000);
    return {
      ...inputOf(client.input, index, place),
      ...portalAddress(client.id, `k${place + 1}`),
      id: `k${place + 1}`,
      isPrimary: place === 0,
      primaryBefore: '',
      successorId: '',
      deleted: false,
      version: 1,
      createdAt: at,
      createdBy: client.ownerUid,
      updatedAt: at,
      updatedBy: client.ownerUid,
      change: {},
    };
  });
}

function inputOf(client: SeededClient['input'], index: number, place: number): ContactInput {
  const firstName = FIRST_NAMES[(index * 7 + place * 3) % FIRST_NAMES.length] ?? '';
  const lastName = LAST_NAMES[(index * 5 + place * 11) % LAST_NAMES.length] ?? '';
  const [title, ...roles] = POSTS[(index + place) % POSTS.length] ?? [''];
  const left = place === 3 && index % 2 === 0;
  return {
    ...BLANK_CONTACT,
    firstName,
    lastName,
    title,
    emails: [
      ...sharedEmail(index, place),
      `${mailName(firstName)}.${mailName(lastName)}@${client.email.split('@')[1] ?? 'client.example'}`,
    ],
    // The last two digits of the switchboard's fictional number, a little further on.
    phones: place === 1 ? [] : [extension(client.phone, place + 1)],
    roles,
    isActive: !left,
    notes: (index + place) % 4 === 0 ? (NOTES[(index + place) % NOTES.length] ?? '') : '',
  };
}

/** The address with which somebody signs in to the portal is the one that they go by. */
function portalAddress(clientId: string, contactId: string): Partial<ContactInput> {
  const account = DEMO_PORTAL_ACCOUNTS.find((each) => each.contactId === contactId);
  return clientId === DEMO_PORTAL_CLIENT && account !== undefined ? { emails: [account.email] } : {};
}

/** A few clients are looked after by the same broker: the address is known at each of them. */
function sharedEmail(index: number, place: number): string[] {
  return place === 1 && index % 30 === 4 ? ['claims@harbor-brokers.example'] : [];
}

/** "O’Donnell" writes as odonnell@. */
function mailName(name: string): string {
  return name
    .replaceAll('ø', 'o')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

function extension(phone: string, further: number): string {
  const last = (Number(phone.slice(-2)) + further) % 100;
  return `${phone.slice(0, -2)}${String(last).padStart(2, '0')}`;
}
