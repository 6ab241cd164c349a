import { beforeAll, expect, test, vi } from 'vitest';
import { composeFormSchema, composeFormOf, readableLines, readLine } from './compose-form.ts';

beforeAll(() => {
  vi.stubGlobal('navigator', { language: 'en-US' });
});

test('a line is read with its sign and its quantity; one is meant where none is typed', () => {
  expect(readLine({ text: 'Travel', quantity: '', amount: '40' }, 'USD')).toEqual({
    text: 'Travel',
    quantity: 100,
    unitMinor: 4000,
  });
  expect(readLine({ text: 'Off', quantity: '2.5', amount: '-1,000.50' }, 'USD')).toEqual({
    text: 'Off',
    quantity: 250,
    unitMinor: -100_050,
  });
});

test('what is wrong is said beside its field, and a blank line is none', () => {
  const schema = composeFormSchema('JPY');
  const form = { periodFrom: '2026-10-01', periodTo: '2026-10-31', choices: {}, poNumber: '', note: '' };
  const blank = { text: ' ', quantity: '', amount: '' };
  expect(schema.safeParse({ ...form, lines: [blank] }).success).toBe(true);
  const wrong = schema.safeParse({ ...form, lines: [{ text: '', quantity: '0', amount: '1.5' }] });
  expect(wrong.error?.issues.map(({ path }) => path.join('.'))).toEqual([
    'lines.0.text',
    'lines.0.quantity',
    'lines.0.amount',
  ]);
  const turned = schema.safeParse({ ...form, periodTo: '2026-09-30', lines: [] });
  expect(turned.error?.issues.map(({ path }) => path.join('.'))).toEqual(['periodTo']);
});

test('a draft comes back as it was typed', () => {
  const draft = {
    periodFrom: '2026-10-01',
    periodTo: '2026-10-31',
    freeLines: [{ text: 'Off', quantity: 250, unitMinor: -100_050 }],
    poNumber: '',
    note: '',
    currency: 'USD',
  };
  expect(readableLines(composeFormOf(draft).lines, 'USD')).toEqual(draft.freeLines);
});
