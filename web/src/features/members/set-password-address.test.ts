import { expect, test } from 'vitest';
import { setPasswordAddress } from './set-password-address.ts';

test('the code moves to our own page', () => {
  const link = 'http://127.0.0.1:9099/emulator/action?mode=resetPassword&lang=en&oobCode=a%2Bb_c&apiKey=fake';
  expect(setPasswordAddress(link, 'https://clientele.example')).toBe(
    'https://clientele.example/auth/action?mode=resetPassword&oobCode=a%2Bb_c',
  );
});

test('a link without a code stays as it is', () => {
  expect(setPasswordAddress('https://example.org/other', 'https://clientele.example')).toBe(
    'https://example.org/other',
  );
});
