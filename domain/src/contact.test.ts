import { describe, expect, test } from 'vitest';
import {
  BLANK_CONTACT,
  CHANNEL_LIMIT,
  CONTACT_INPUT_KEYS,
  contactInputOf,
  contactInputSchema,
  contactName,
  type ContactInput,
} from './contact.ts';
import { fieldProblems } from './problems.ts';

function parse(fields: Partial<Record<keyof ContactInput, unknown>>) {
  return contactInputSchema.safeParse({ ...BLANK_CONTACT, firstName: 'Jane', ...fields });
}

function problems(fields: Partial<Record<keyof ContactInput, unknown>>): string[] {
  const parsed = parse(fields);
  return parsed.success ? [] : fieldProblems(parsed.error).map(({ path, code }) => `${path}: ${code}`);
}

test('a first name is enough', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ firstName: ' ' })).toEqual(['firstName: required']);
});

test('names are one clean line, addresses are kept in small letters', () => {
  expect(parse({ firstName: '  Ana  María ', emails: [' Ana.Maria@Example.COM '] }).data).toMatchObject({
    firstName: 'Ana María',
    emails: ['ana.maria@example.com'],
  });
});

describe('a problem names the very line that has it', () => {
  test.each<[string, Partial<Record<keyof ContactInput, unknown>>, string]>([
    ['no e-mail address', { emails: ['a@example.com', 'b@'] }, 'emails.1: not_an_email'],
    ['a blank line', { emails: ['a@example.com', ''] }, 'emails.1: required'],
    ['two addresses in one line', { emails: ['a@example.com, b@example.com'] }, 'emails.0: not_an_email'],
    ['an address twice', { emails: ['a@example.com', 'b@example.com', 'A@example.com'] }, 'emails.2: duplicate'],
    ['a number without its country', { phones: ['0221 555'] }, 'phones.0: not_a_phone'],
    ['a number twice', { phones: ['+12125550123', '+12125550123'] }, 'phones.1: duplicate'],
    ['an unknown role', { roles: ['billing', 'boss'] }, 'roles.1: not_a_choice'],
    ['a role twice', { roles: ['billing', 'billing'] }, 'roles.1: duplicate'],
    ['NUL in a name', { lastName: 'Doe\u0000' }, 'lastName: control_characters'],
    ['notes without end', { notes: 'x'.repeat(4001) }, 'notes: too_long'],
  ])('%s', (_name, fields, problem) => {
    expect(problems(fields)).toContain(problem);
  });

  test('too many addresses', () => {
    const emails = Array.from({ length: CHANNEL_LIMIT + 1 }, (_, index) => `a${index}@example.com`);
    expect(problems({ emails })).toEqual(['emails: too_many']);
    expect(problems({ emails: emails.slice(1) })).toEqual([]);
  });
});

test.each(['isPrimary', 'primaryBefore', 'successorId', 'deleted', 'version'])(
  '%s is kept by the system and cannot be typed',
  (key) => {
    expect(contactInputSchema.safeParse({ ...BLANK_CONTACT, firstName: 'J', [key]: '' }).success).toBe(false);
  },
);

test('the input of a stored contact has every key and no other', () => {
  const stored = { ...BLANK_CONTACT, isPrimary: true, version: 3 };
  expect(Object.keys(contactInputOf(stored)).toSorted()).toEqual([...CONTACT_INPUT_KEYS].toSorted());
});

test('a name is what there is of it', () => {
  expect(contactName({ firstName: 'Jane', lastName: 'Doe' })).toBe('Jane Doe');
  expect(contactName({ firstName: 'Cher', lastName: '' })).toBe('Cher');
});
