import { expect, test } from 'vitest';
import { complianceAssignmentSchema } from '../../domain/src/compliance.ts';
import { COMPLIANCE_STATUSES } from '../../domain/src/compliance-status.ts';
import { outlookAt } from '../../domain/src/compliance-summary.ts';
import { playHistory } from './client-history.ts';
import { demoClients } from './demo-clients.ts';

const now = new Date('2026-11-24T12:00:00Z');
const clients = demoClients();

test('every client has two to four standards, each once and each state a valid document', () => {
  for (const client of clients) {
    const histories = client.compliance?.(now) ?? [];
    expect(histories.length).toBeGreaterThanOrEqual(2);
    expect(histories.length).toBeLessThanOrEqual(4);
    expect(new Set(histories.map(({ id }) => id)).size).toBe(histories.length);
    for (const state of histories.flatMap(({ states }) => states))
      expect(complianceAssignmentSchema.parse(state)).toEqual(state);
  }
});

test('every status is to be seen among the clients, and most need no attention', () => {
  const pieces = clients.map((client) => outlookAt(playHistory(client, now).record.complianceSummary, now.getTime()));
  const statuses = new Set(pieces.map((piece) => piece?.status));
  expect(COMPLIANCE_STATUSES.filter((status) => !statuses.has(status))).toEqual([]);
  const attention = pieces.filter((piece) => piece?.attention === true).length;
  expect(attention / clients.length).toBeGreaterThan(0.2);
  expect(attention / clients.length).toBeLessThan(0.7);
});
