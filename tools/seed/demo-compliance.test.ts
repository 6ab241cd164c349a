import { expect, test } from 'vitest';
import { STARTING_STANDARDS } from '../../domain/src/compliance-catalogue.ts';
import { complianceState } from '../../domain/src/compliance-status.ts';
import { COMPLIANCE_STATUSES } from '../../domain/src/compliance-statuses.ts';
import { outlookAt } from '../../domain/src/compliance-summary.ts';
import { BLANK_STANDARD } from '../../domain/src/compliance-standard.ts';
import { complianceAssignmentSchema } from '../../domain/src/compliance.ts';
import { playHistory } from './client-history.ts';
import { demoClients } from './demo-clients.ts';

const now = new Date('2026-11-24T12:00:00Z');
const clients = demoClients();

test('every client has two to four standards, each once and each state a valid document', () => {
  for (const client of clients) {
    const histories = client.compliance?.(now) ?? [];
    expect(histories.length).toBeGreaterThanOrEqual(2);
    expect(histories.length).toBeLessThanOrEqual(4);
    const files = new Set(client.files?.(now).map(({ id }) => id));
    const proofs = histories.flatMap(({ states }) => Object.values(states.at(-1)?.evidence ?? {}));
    expect(proofs.filter(({ fileId }) => !files.has(fileId))).toEqual([]);
    expect(new Set(histories.map(({ id }) => id)).size).toBe(histories.length);
    for (const state of histories.flatMap(({ states }) => states))
      expect(complianceAssignmentSchema.parse(state)).toEqual(state);
  }
});

test('every status is to be seen, and a third of the clients, more or less, needs attention', () => {
  const histories = clients.flatMap((client) => client.compliance?.(now) ?? []);
  const states = histories.flatMap(({ id, states: past }) => {
    const newest = past.at(-1);
    return newest ? [complianceState(newest, STARTING_STANDARDS[id] ?? BLANK_STANDARD, now, 'UTC')] : [];
  });
  const statuses = new Set(states.map(({ status }) => status));
  expect(COMPLIANCE_STATUSES.filter((status) => !statuses.has(status))).toEqual([]);
  const pieces = clients.map((client) => outlookAt(playHistory(client, now).record.complianceSummary, now.getTime()));
  const attention = pieces.filter((piece) => piece?.attention === true).length / clients.length;
  expect(attention).toBeGreaterThan(0.2);
  expect(attention).toBeLessThan(0.75);
});
