import { paths } from '../../domain/src/paths.ts';
import {
  portalInvoiceOf,
  portalProjectOf,
  portalWorkItemOf,
  type PortalPending,
} from '../../domain/src/portal-projections.ts';
import type { ClientBusiness } from './demo-business.ts';
import { DEMO_POSITIONS } from './demo-positions.ts';
import type { PlayedDocuments } from './play-subject.ts';

type Shown = { path: string; data: object | null };

/** What the client's own people may read of its projects, work and invoices, as the functions would copy it for them. */
export function businessProjections(
  workspaceId: string,
  clientId: string,
  { projects, items, invoices }: ClientBusiness,
  now: Date,
): PlayedDocuments {
  const latestProjects = projects.flatMap(({ id, states }) => states.slice(-1).map((state) => ({ id, state })));
  const waiting = items.filter(({ states }) => states.at(-1)?.state === 'submitted');
  const pending: PortalPending = { items: waiting.length, asOf: now };
  const shown: Shown[] = [
    { path: `${paths.portalPending(workspaceId, clientId)}/workItems`, data: pending },
    ...latestProjects.map(({ id, state }) => ({
      path: `${paths.portalProjects(workspaceId, clientId)}/${id}`,
      data: portalProjectOf(state),
    })),
    ...items.flatMap(({ id, states }) =>
      states.slice(-1).map((item) => ({
        path: `${paths.portalWorkItems(workspaceId, clientId)}/${id}`,
        data: portalWorkItemOf(item, {
          projectName: latestProjects.find((project) => project.id === item.projectId)?.state.name ?? '',
          positionName: DEMO_POSITIONS.find((position) => position.id === item.positionId)?.name ?? '',
        }),
      })),
    ),
    ...invoices.flatMap(({ id, states }) =>
      states.slice(-1).map((invoice) => ({
        path: `${paths.portalInvoices(workspaceId, clientId)}/${id}`,
        data: portalInvoiceOf(invoice),
      })),
    ),
  ];
  return Object.fromEntries(shown.flatMap(({ path, data }) => (data === null ? [] : [[path, data]])));
}
