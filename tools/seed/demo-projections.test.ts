import { describe, expect, test } from 'vitest';
import { paths } from '../../domain/src/paths.ts';
import {
  portalInvoiceSchema,
  portalPendingSchema,
  portalProjectSchema,
  portalWorkItemSchema,
} from '../../domain/src/portal-projections.ts';
import { demoBusiness } from './demo-business.ts';
import { demoClients } from './demo-clients.ts';
import { businessProjections } from './demo-projections.ts';

const now = new Date('2026-11-24T12:00:00Z');
const { byClient } = demoBusiness(demoClients(), now);

const SCHEMAS = [
  [paths.portalProjects, portalProjectSchema],
  [paths.portalWorkItems, portalWorkItemSchema],
  [paths.portalInvoices, portalInvoiceSchema],
] as const;

describe.each([...byClient])('the portal of %s', (clientId, business) => {
  const shown = Object.entries(businessProjections('demo', clientId, business, now));

  test.each(SCHEMAS)('holds what its schema allows and nothing else (%#)', (collection, schema) => {
    const below = shown.filter(([path]) => path.startsWith(`${collection('demo', clientId)}/`));
    for (const [, data] of below) expect(schema.parse(data)).toEqual(data);
  });

  test('shows every project, approved work alone, and no draft of an invoice', () => {
    const work = business.items.filter(({ states }) => states.at(-1)?.state === 'approved');
    const issued = business.invoices.filter(({ states }) => states.at(-1)?.state !== 'draft');
    const ids = [...business.projects, ...work, ...issued].map(({ id }) => id);
    expect(shown.map(([path]) => path.split('/').at(-1))).toEqual(['workItems', ...ids]);
  });

  test('says how much work waits for approval', () => {
    const waiting = business.items.filter(({ states }) => states.at(-1)?.state === 'submitted');
    const { items } = portalPendingSchema.parse(
      Object.fromEntries(shown)[`${paths.portalPending('demo', clientId)}/workItems`],
    );
    expect(items).toBe(waiting.length);
  });

  test('calls work by the names of its project and position', () => {
    for (const [path, data] of shown.filter(([each]) => each.includes('/workItems/'))) {
      expect([path, data]).toEqual([
        path,
        expect.objectContaining({
          projectName: expect.stringMatching(/./u),
          positionName: expect.stringMatching(/./u),
        }),
      ]);
    }
  });
});
