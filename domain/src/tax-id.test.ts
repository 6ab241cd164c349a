import { expect, test } from 'vitest';
import { formatTaxId, parseTaxId, TAX_ID_TYPES, taxIdsSchema } from './tax-id.ts';

test('a tax id is stored as one string and read back', () => {
  for (const type of TAX_ID_TYPES) {
    for (const country of ['', 'DE']) {
      const taxId = { type, country, value: 'DE 12:34-5' };
      expect(parseTaxId(formatTaxId(taxId))).toEqual(taxId);
    }
  }
  expect(formatTaxId({ type: 'VAT', country: 'DE', value: '123' })).toBe('VAT:DE:123');
});

test.each([
  '',
  'VAT',
  'VAT:DE',
  'VAT:DE:',
  'vat:DE:1',
  'VAT:de:1',
  'VAT:DEU:1',
  'SSN:US:1',
  `VAT:DE:${'1'.repeat(41)}`,
  'VAT:DE:1\n2',
  'xVAT:DE:1',
])('%j is none', (stored) => {
  expect(parseTaxId(stored)).toBeNull();
  expect(taxIdsSchema.safeParse([stored]).success).toBe(false);
});

test('at most ten, each once, also when only blanks tell them apart', () => {
  const ten = Array.from({ length: 10 }, (_, index) => `other::${index}`);
  expect(taxIdsSchema.parse(ten)).toEqual(ten);
  expect(taxIdsSchema.safeParse([...ten, 'other::x']).success).toBe(false);
  expect(taxIdsSchema.safeParse(['other::a b', 'other::a  b']).success).toBe(false);
});
