import { describe, expect, test } from 'vitest';
import { documentShared, invoiceOverdue, invoiceSent, projectStatusChanged } from './happenings.ts';

describe('an invoice', () => {
  const draft = {
    state: 'draft',
    number: '',
    dueOn: '',
    totalMinor: 76_000,
    currency: 'USD',
    recipients: [] as string[],
    deleted: false,
  } as const;
  const sent = { ...draft, state: 'sent', number: 'A-1', dueOn: '2026-11-10', recipients: ['Jane@acme.test'] } as const;

  test('is told about when it becomes sent, except to those who got it', () => {
    const about = { subject: 'A-1', detail: '2026-11-10', amount: { minor: 76_000, currency: 'USD' } };
    const happening = invoiceSent('i1', { ...draft, recipients: [] }, { ...sent, recipients: [...sent.recipients] });
    expect(happening).toMatchObject({ event: 'invoiceSent', ...about, except: ['jane@acme.test'] });
  });

  test.each([
    ['changes while it is sent', 'sent', 'sent'],
    ['is paid', 'sent', 'paid'],
    ['is void', 'sent', 'void'],
    ['stays a draft', 'draft', 'draft'],
  ] as const)('is not told about as sent when it %s', (_what, before, after) => {
    expect(
      invoiceSent('i1', { ...sent, state: before, recipients: [] }, { ...sent, state: after, recipients: [] }),
    ).toBeNull();
  });

  test.each([
    ['2026-11-10', false],
    ['2026-11-11', true],
    ['2026-11-24', true],
    ['2026-11-25', false],
  ])('due on 10 November is news as overdue on %s: %s', (today, news) => {
    expect(invoiceOverdue('i1', { ...sent, recipients: [] }, today) !== null).toBe(news);
  });

  test('that is paid is never overdue', () => {
    expect(invoiceOverdue('i1', { ...sent, state: 'paid', recipients: [] }, '2026-11-12')).toBeNull();
  });
});

describe('a document', () => {
  const shown = { state: 'ready', visibility: 'portal', deleted: false, name: 'Plan.pdf' } as const;

  test.each([
    ['its content is found good', { ...shown, state: 'uploading' }],
    ['it is shared', { ...shown, visibility: 'internal' }],
    ['it comes back', { ...shown, deleted: true }],
  ] as const)('is told about when %s, under one key', (_what, before) => {
    expect(documentShared('f1', before, shown)).toMatchObject({ subject: 'Plan.pdf', key: 'shared' });
  });

  test('is not told about when it is edited, hidden or still on its way', () => {
    expect(documentShared('f1', shown, { ...shown, name: 'Other.pdf' })).toBeNull();
    expect(documentShared('f1', shown, { ...shown, visibility: 'internal' })).toBeNull();
    expect(documentShared('f1', null, { ...shown, state: 'uploading' })).toBeNull();
  });
});

describe('a project', () => {
  const run = { name: 'Tank 7', status: 'active', deleted: false, version: 1 } as const;

  test('is told about with each other status', () => {
    const after = { ...run, status: 'done', version: 2 } as const;
    expect(projectStatusChanged('p1', run, after)).toMatchObject({ detail: 'done', key: '2' });
  });

  test('is not told about when anything else changes, or when it is new or removed', () => {
    expect(projectStatusChanged('p1', run, { ...run, name: 'Tank 8', version: 2 })).toBeNull();
    expect(projectStatusChanged('p1', null, run)).toBeNull();
    expect(projectStatusChanged('p1', run, { ...run, status: 'done', deleted: true, version: 2 })).toBeNull();
  });
});
