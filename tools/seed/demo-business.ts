import { effectiveSettings } from '../../domain/src/effective-settings.ts';
import { playHistory, type SeededClient } from './client-history.ts';
import { demoInvoices, numberInvoices, type InvoiceHistory } from './demo-invoices.ts';
import { demoProjects, type ProjectHistory } from './demo-projects.ts';
import { demoInvoicingDefaults } from './demo-settings.ts';
import { demoWorkItems, type WorkItemHistory } from './demo-work-items.ts';
import { demoCompany } from './demo-company.ts';
import { DEMO_WORKSPACES } from './workspaces.ts';

/** What people did for one client: its projects, the work on them and the invoices for it. */
export type ClientBusiness = {
  projects: readonly ProjectHistory[];
  items: readonly WorkItemHistory[];
  invoices: readonly InvoiceHistory[];
  /** rates of the client's card that an issued invoice used */
  usedRateIds: ReadonlySet<string>;
};

export type DemoBusiness = {
  byClient: ReadonlyMap<string, ClientBusiness>;
  /** issued invoices by month, "2026-11" */
  invoiceCounts: ReadonlyMap<string, number>;
};

/** Half a year of business with the clients of the workspace "demo": those that have projects, in the order of the list. */
export function demoBusiness(clients: readonly SeededClient[], now: Date): DemoBusiness {
  const byClient = new Map<string, ClientBusiness>();
  for (const [index, client] of clients.entries()) {
    const projects = demoProjects(client, index, now);
    if (projects.length > 0) byClient.set(client.id, businessWith(client, projects, index, byClient.size, now));
  }
  const all = [...byClient.values()].flatMap(({ invoices }) => invoices);
  const prefix = demoInvoicingDefaults().prefix ?? '';
  const { invoices: numbered, counts } = numberInvoices('demo', prefix, all);
  const finished = [...byClient].map(([id, business]) => {
    const invoices = business.invoices.map((invoice) => numbered.get(invoice.id) ?? invoice);
    return [id, { ...business, invoices }] as const;
  });
  return { byClient: new Map(finished), invoiceCounts: counts };
}

function businessWith(
  client: SeededClient,
  projects: readonly ProjectHistory[],
  index: number,
  turn: number,
  now: Date,
): ClientBusiness {
  const { record } = playHistory(client, now);
  const overrides = client
    .settings?.(now)
    .find(({ id }) => id === 'invoicing')
    ?.states.at(-1);
  const settings = effectiveSettings('invoicing', {
    workspace: DEMO_WORKSPACES.demo,
    defaults: { values: demoInvoicingDefaults() },
    client: record,
    overrides,
  });
  const card = (client.rates?.(now) ?? []).flatMap(({ id, states }) => {
    const rate = states.at(-1);
    return rate === undefined ? [] : [{ ...rate, id }];
  });
  const currency = settings.currency.value;
  const work = demoWorkItems({ clientId: client.id, index, now, currency, card }, projects);
  const billed = demoInvoices({
    clientId: client.id,
    turn,
    by: client.ownerUid,
    record,
    contacts: client.contacts?.(now) ?? [],
    settings,
    workspaceName: DEMO_WORKSPACES.demo.name,
    company: demoCompany(),
    projects,
    items: work,
    now,
  });
  return { projects, ...billed };
}
