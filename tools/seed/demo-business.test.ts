import { describe, expect, test } from 'vitest';
import { clientSchema } from '../../domain/src/client.ts';
import { defaultRatesOf } from '../../domain/src/default-rates.ts';
import { invoiceMonth, invoiceNumber } from '../../domain/src/invoice-number.ts';
import { priceInvoice } from '../../domain/src/invoice-pricing.ts';
import { INVOICE_STATES, invoiceSchema, invoiceSubject } from '../../domain/src/invoice.ts';
import { linkedUids } from '../../domain/src/project-links.ts';
import {
  projectInputOf,
  projectInputSchema,
  projectSchema,
  PROJECT_STATUSES,
  projectSubject,
} from '../../domain/src/project.ts';
import { resolveRate } from '../../domain/src/rate-resolution.ts';
import { totalMinutes, WORK_DAY_LIMIT, workItemSchema } from '../../domain/src/work-item.ts';
import { WORK_ITEM_STATES } from '../../domain/src/work-item-states.ts';
import { playHistory } from './client-history.ts';
import { demoBusiness } from './demo-business.ts';
import { demoClients, MEMBER_CLIENT_COUNT } from './demo-clients.ts';
import { DEMO_POSITIONS } from './demo-positions.ts';
import { MEMBER } from './demo-projects.ts';
import { playSubject } from './play-subject.ts';

function last<Item>(items: readonly Item[]): Item {
  const item = items.at(-1);
  if (item === undefined) throw new Error('There is none.');
  return item;
}

/** The story depends on the day on which it is told: the first days of a month and of a week are the narrow ones. */
describe.each(['2026-11-24', '2026-11-01', '2026-03-02', '2026-01-08', '2028-02-29'])('told on %s', (today) => {
  const now = new Date(`${today}T12:00:00Z`);
  const clients = demoClients();
  const { byClient, invoiceCounts } = demoBusiness(clients, now);
  const business = [...byClient].map(([clientId, each]) => ({ clientId, ...each }));
  const projects = business.flatMap((each) => each.projects);
  const items = business.flatMap((each) => each.items);
  const invoices = business.flatMap((each) => each.invoices);
  const issued = invoices.map(({ states }) => last(states)).filter(({ number }) => number !== '');

  test('every document is what the functions would have written, version by version, and none from the future', () => {
    for (const { states } of projects) {
      for (const state of states) expect(projectSchema.parse(state)).toEqual(state);
      expect(projectInputSchema.parse(projectInputOf(last(states)))).toEqual(projectInputOf(last(states)));
    }
    for (const { states } of items) for (const state of states) expect(workItemSchema.parse(state)).toEqual(state);
    for (const { states } of invoices) for (const state of states) expect(invoiceSchema.parse(state)).toEqual(state);
    for (const { states } of [...projects, ...items, ...invoices]) {
      expect(states.map(({ version }) => version)).toEqual(states.map((_, index) => index + 1));
      const times = states.map(({ updatedAt }) => updatedAt.getTime());
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(last(times)).toBeLessThan(now.getTime());
    }
    const ids = [...projects, ...items, ...invoices].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('the member sees their clients by projects and by nothing else', () => {
    const seen = clients.filter(({ memberUids }) => memberUids.includes(MEMBER)).map(({ id }) => id);
    expect(seen).toHaveLength(MEMBER_CLIENT_COUNT);
    for (const client of clients) {
      const states = (byClient.get(client.id)?.projects ?? []).map((project) => last(project.states));
      const { record } = playHistory(client, now);
      expect(clientSchema.parse(record).memberUids).toEqual(linkedUids(record, states));
      for (const { viewerUids } of states) expect(viewerUids).toEqual(record.memberUids);
    }
  });

  test('projects, work and invoices stand in every state', () => {
    expect(new Set(projects.map(({ states }) => last(states).status))).toEqual(new Set(PROJECT_STATUSES));
    expect(new Set(items.map(({ states }) => last(states).state))).toEqual(new Set(WORK_ITEM_STATES));
    expect(new Set(invoices.map(({ states }) => last(states).state))).toEqual(new Set(INVOICE_STATES));
    expect(items.length).toBeGreaterThan(200);
    // Each costs the start of the product some time: functions look at every one.
    expect([items.length < 320, invoices.length < 40]).toEqual([true, true]);
  });

  test('approved work has the price that the card of its client gives, decided by somebody else; some has no rate and waits', () => {
    let waiting = 0;
    for (const { clientId, items: ofClient } of business) {
      const client = clients.find(({ id }) => id === clientId);
      const card = (client?.rates?.(now) ?? []).map(({ id, states }) => ({ ...last(states), id }));
      const currency = client?.input.currency === '' ? 'USD' : (client?.input.currency ?? '');
      for (const { states } of ofClient) {
        const item = last(states);
        const position = DEMO_POSITIONS.find(({ id }) => id === item.positionId);
        if (position === undefined) throw new Error(`No position ${item.positionId}.`);
        const { workDate, positionId, minutes } = item;
        const answer = resolveRate({ workDate, positionId, minutes, currency }, card, defaultRatesOf(position));
        const isApproved = item.state === 'approved';
        const total = isApproved && 'totalMinor' in answer ? answer.totalMinor : undefined;
        expect([item.rate?.totalMinor, item.rate !== null]).toEqual([total, isApproved]);
        expect(item.rate?.currency ?? currency).toBe(currency);
        expect(isApproved || item.invoiceId === '').toBe(true);
        expect(item.approvedBy).not.toBe(item.personUid);
        if (item.state === 'submitted' && answer.kind === 'no_rate') waiting += 1;
      }
    }
    expect(waiting).toBeGreaterThan(0);
  });

  test('work lies within its project and its day', () => {
    const byDay = new Map<string, number>();
    for (const { states } of items) {
      const { projectId, personUid, workDate, minutes } = last(states);
      const project = last(projects.find(({ id }) => id === projectId)?.states ?? []);
      expect(project.memberUids).toContain(personUid);
      expect(workDate >= project.startsOn && (project.endsOn === '' || workDate <= project.endsOn)).toBe(true);
      const day = `${personUid} ${workDate}`;
      byDay.set(day, (byDay.get(day) ?? 0) + totalMinutes(minutes));
    }
    expect(Math.max(...byDay.values())).toBeLessThanOrEqual(WORK_DAY_LIMIT);
  });

  test('every invoice comes to the sum of its lines, and each piece of work lies on one that counts', () => {
    const claims = new Map<string, string[]>();
    for (const { id, states } of invoices) {
      const invoice = last(states);
      const { subtotalMinor, taxMinor, totalMinor } = invoice;
      expect(priceInvoice(invoice)).toEqual({ subtotalMinor, taxMinor, totalMinor });
      for (const { workItemId } of invoice.workLines)
        if (invoice.state !== 'void') claims.set(workItemId, [...(claims.get(workItemId) ?? []), id]);
    }
    for (const { id, states } of items) {
      const { invoiceId } = last(states);
      expect(claims.get(id) ?? []).toEqual(invoiceId === '' ? [] : [invoiceId]);
    }
  });

  test('numbers are given without gaps, month by month', () => {
    const numbers = new Set(issued.map(({ number }) => number));
    expect(numbers.size).toBe(issued.length);
    expect([...invoiceCounts.values()].reduce((sum, count) => sum + count, 0)).toBe(issued.length);
    for (const invoice of issued) {
      const count = invoiceCounts.get(invoiceMonth(invoice.issuedOn)) ?? 0;
      const { issuedOn, parties } = invoice;
      const names = { prefix: 'MFS', workspaceId: 'demo', code: parties.code, issuedOn };
      const possible = Array.from({ length: count }, (_, index) => invoiceNumber({ ...names, sequence: index + 1 }));
      expect(possible).toContain(invoice.number);
    }
  });

  test('some invoices are overdue, and the rates of every issued one are marked', () => {
    expect(issued.filter(({ state, dueOn }) => state === 'sent' && dueOn < today).length).toBeGreaterThan(0);
    for (const { items: ofClient, usedRateIds } of business) {
      const used = ofClient
        .map(({ states }) => last(states))
        .filter(({ invoiceId }) => {
          const invoice = invoices.find(({ id }) => id === invoiceId);
          return invoice !== undefined && last(invoice.states).number !== '';
        });
      const rateIds = used.map(({ rate }) => rate?.rateId ?? null).filter((id) => id !== null);
      expect([...usedRateIds]).toEqual(expect.arrayContaining(rateIds));
    }
  });

  test('the timelines tell of projects and invoices from their first version on', () => {
    for (const { id, states } of projects) {
      const played = playSubject(projectSubject, { workspaceId: 'demo', clientId: last(states).clientId, id }, states);
      expect(Object.keys(played)).toHaveLength(states.length + 1);
    }
    for (const { id, states } of invoices) {
      const played = playSubject(invoiceSubject, { workspaceId: 'demo', clientId: last(states).clientId, id }, states);
      expect(Object.keys(played)).toHaveLength(states.length + 1);
    }
  });
});
