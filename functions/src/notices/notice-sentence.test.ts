import { expect, test } from 'vitest';
import { wordingFor } from '@clientele/wording/wording';
import { noticeSentence, type ToldNotice } from './notice-sentence.ts';

const amount = { minor: 76_000, currency: 'USD' };

test.each<[ToldNotice, string]>([
  [
    { event: 'invoiceSent', subject: 'A-1', detail: '2026-11-14', amount },
    'Invoice A-1 over $760.00 was issued. It is to be paid by Nov 14, 2026.',
  ],
  [
    { event: 'invoiceOverdue', subject: 'A-1', detail: '2026-11-14', amount },
    'Invoice A-1 over $760.00 was to be paid by Nov 14, 2026 and is overdue.',
  ],
  [{ event: 'documentShared', subject: 'Plan.pdf', detail: '', amount: null }, 'The document “Plan.pdf” was shared.'],
  [
    { event: 'complianceDue', subject: 'Workers (WC)', detail: '2026-11-14', amount: null },
    'The evidence for Workers (WC) is valid through Nov 14, 2026: new evidence is needed.',
  ],
  [
    { event: 'projectStatus', subject: 'Tank 7', detail: 'on_hold', amount: null },
    'The project “Tank 7” is now: On hold.',
  ],
])('%o', (notice, sentence) => {
  expect(noticeSentence(notice, wordingFor('en-US'))).toBe(sentence);
});
