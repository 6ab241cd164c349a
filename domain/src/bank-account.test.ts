import { expect, test } from 'vitest';
import { groupedIban, ibanChecks } from './bank-account.ts';
import { BLANK_COMPANY, companySchema } from './company.ts';

/** The registry's own examples (ISO 13616, IBAN registry). */
const EXAMPLES = [
  'DE89370400440532013000',
  'GB29NWBK60161331926819',
  'IE29AIBK93115212345678',
  'NO9386011117947',
  'MT84MALT011000012345MTLCAST001S',
  'FR1420041010050500013M02606',
];

/** The problem codes that the company's schema finds in one field. */
function problems(fields: Partial<Record<keyof typeof BLANK_COMPANY, unknown>>): unknown[] {
  const parsed = companySchema.safeParse({ ...BLANK_COMPANY, ...fields });
  return parsed.success
    ? []
    : parsed.error.issues.map((issue) => ('params' in issue ? (issue.params as { code: string }).code : issue.code));
}

test.each(EXAMPLES)('the check digits of %s match', (iban) => {
  expect(ibanChecks(iban)).toBe(true);
});

test.each(EXAMPLES)('one wrong character of %s, and any two neighbours that change places, are noticed', (iban) => {
  for (let at = 4; at < iban.length; at += 1) {
    const other = iban[at] === '7' ? '8' : '7';
    expect(ibanChecks(`${iban.slice(0, at)}${other}${iban.slice(at + 1)}`), `${at}`).toBe(false);
    const [one = '', two = ''] = [iban[at], iban[at + 1]];
    if (two === '' || one === two) continue;
    expect(ibanChecks(`${iban.slice(0, at)}${two}${one}${iban.slice(at + 2)}`), `${at}`).toBe(false);
  }
});

test('an IBAN is stored without blanks and in capitals, and shown in groups of four', () => {
  const company = companySchema.parse({ ...BLANK_COMPANY, iban: ' de89 3704 0044 0532 0130 00 ', bic: 'cobadeff xxx' });
  expect(company.iban).toBe('DE89370400440532013000');
  expect(company.bic).toBe('COBADEFFXXX');
  expect(groupedIban(company.iban)).toBe('DE89 3704 0044 0532 0130 00');
});

test.each([
  ['DE88370400440532013000', 'iban_check_digits'],
  ['DE8937040044', 'not_an_iban'],
  ['3704 0044 0532', 'not_an_iban'],
  ['DE89<script>', 'not_an_iban'],
])('the IBAN %s is refused as %s', (iban, code) => {
  expect(problems({ iban })).toEqual([code]);
});

test.each(['COBADEF', 'COBADEFFX', 'COBA1EFF', 'COBADEFFXXXX'])('%s is no BIC', (bic) => {
  expect(problems({ bic })).toEqual(['not_a_bic']);
});

test('an address of sixty lines is none, and a note has at most eight lines', () => {
  const address = {
    line1: 'x',
    line2: '',
    line3: '',
    city: '',
    county: '',
    subdivision: '',
    postalCode: '',
    country: 'DE',
  };
  const sixty = Array.from({ length: 60 }, (_, line) => `Line ${line}`).join('\n');
  expect(problems({ address: { ...address, line1: sixty } })).toContain('control_characters');
  expect(problems({ paymentNote: 'a\nb\nc\nd\ne\nf\ng\nh' })).toEqual([]);
  expect(problems({ paymentNote: 'a\nb\nc\nd\ne\nf\ng\nh\ni' })).toEqual(['too_many_lines']);
});
