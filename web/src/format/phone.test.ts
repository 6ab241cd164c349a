import { expect, test } from 'vitest';
import { loadPhones, parsePhone, phoneLabel } from './phone.ts';

test('before the numbering plans are there, numbers read as stored', () => {
  expect(phoneLabel('+12125550123')).toBe('+12125550123');
  expect(parsePhone(' 212 555 0123 ', 'US')).toBe('212 555 0123');
});

test('afterwards a number reads as at home or as from abroad', async () => {
  await loadPhones();
  expect(phoneLabel('+12125550123')).toBe('(212) 555-0123');
  expect(phoneLabel('+4930901820')).toBe('+49 30 901820');
  expect(phoneLabel('+1')).toBe('+1');
});

test.each([
  ['(212) 555-0123', 'US', '+12125550123'],
  ['030 901820', 'DE', '+4930901820'],
  ['+44 20 7031 3000', 'US', '+442070313000'],
  ['call me', 'US', 'call me'],
  ['12', 'US', '12'],
  ['612 555 0199', 'IE', '612 555 0199'],
  ['+353 612 555 0199', 'US', '+3536125550199'],
  ['030 901820', 'nowhere', '030 901820'],
  ['', 'US', ''],
])('%j typed in %s is kept as %j', async (typed, country, kept) => {
  await loadPhones();
  expect(parsePhone(typed, country)).toBe(kept);
});
