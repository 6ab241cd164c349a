import { expect, test } from 'vitest';
import { inLineOrder, workLineOf, workProblem } from './invoice-work.ts';
import type { WorkItem } from './work-item.ts';

const NOW = new Date('2026-11-24T09:00:00Z');
const item: WorkItem = {
  id: 'w1',
  projectId: 'p1',
  positionId: 'tech',
  workDate: '2026-11-10',
  minutes: { regular: 480, overtime: 60, doubleTime: 0 },
  description: 'Tank inspection',
  clientId: 'acme',
  personUid: 'ann',
  personName: 'Ann',
  state: 'approved',
  rejection: '',
  approvedBy: 'bob',
  approvedAt: NOW,
  rate: { rateId: 'r1', unit: 'hour', currency: 'USD', lines: [], totalMinor: 90_000, explanation: [] },
  invoiceId: '',
  deleted: false,
  version: 3,
  createdAt: NOW,
  createdBy: 'ann',
  updatedAt: NOW,
  updatedBy: 'bob',
  change: {},
};
const invoice = {
  invoiceId: 'i1',
  clientId: 'acme',
  periodFrom: '2026-11-01',
  periodTo: '2026-11-30',
  currency: 'USD',
};

test('approved work of the client and the period can be invoiced once', () => {
  expect(workProblem(item, invoice)).toBeNull();
  expect(workProblem({ ...item, workDate: '2026-11-01' }, invoice)).toBeNull();
  expect(workProblem({ ...item, workDate: '2026-11-30' }, invoice)).toBeNull();
  expect(workProblem({ ...item, invoiceId: 'i1' }, invoice)).toBeNull();
});

test('everything else is refused with its reason', () => {
  expect(workProblem(null, invoice)).toBe('not_a_choice');
  expect(workProblem({ ...item, clientId: 'other' }, invoice)).toBe('not_a_choice');
  expect(workProblem({ ...item, deleted: true }, invoice)).toBe('not_a_choice');
  expect(workProblem({ ...item, state: 'submitted' }, invoice)).toBe('not_approved');
  expect(workProblem({ ...item, rate: null }, invoice)).toBe('not_approved');
  expect(workProblem({ ...item, workDate: '2026-12-01' }, invoice)).toBe('outside_period');
  expect(workProblem({ ...item, workDate: '2026-10-31' }, invoice)).toBe('outside_period');
  expect(workProblem({ ...item, invoiceId: 'i2' }, invoice)).toBe('already_invoiced');
  expect(workProblem(item, { ...invoice, currency: 'EUR' })).toBe('other_currency');
});

test('a line says what was done, by whom and when, and what it costs', () => {
  const line = workLineOf(item, { project: 'Tank 7', position: 'Technician' });
  expect(line).toEqual({
    workItemId: 'w1',
    projectName: 'Tank 7',
    positionName: 'Technician',
    personName: 'Ann',
    workDate: '2026-11-10',
    minutes: 540,
    text: 'Tank inspection',
    amountMinor: 90_000,
    rateUnit: 'hour',
    charges: [],
  });
  const later = { ...line, workDate: '2026-11-11', projectName: 'A' };
  expect([later, line].toSorted(inLineOrder)).toEqual([line, later]);
});
