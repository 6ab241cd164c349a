import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { CrashScreen } from '../ui/crash-screen.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { HomePage } from './pages/home-page.tsx';
import { NotFoundAnywherePage, NotFoundPage } from './pages/not-found-page.tsx';
import { WorkspacePage } from './pages/workspace-page.tsx';
import { readClientSearch } from './search/client-search.ts';
import { readClientsSearch } from './search/clients-search.ts';
import { readCompanySearch } from './search/company-search.ts';
import { readProjectsSearch } from './search/projects-search.ts';
import { readProjectHoursSearch } from './search/project-hours-search.ts';
import { readPreviewSearch } from './search/preview-search.ts';
import { readInvoicesSearch, readNewInvoiceSearch } from './search/invoices-search.ts';
import { readSettingsSearch } from './search/settings-search.ts';
import { readWorkSearch } from './search/work-search.ts';

const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotFoundAnywherePage });

const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: HomePage });

const workspaceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/w/$workspaceId',
  component: WorkspacePage,
  notFoundComponent: NotFoundPage,
});

const workspaceIndexRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: '/',
  beforeLoad({ params }) {
    throw redirect({ to: '/w/$workspaceId/clients', params, replace: true });
  },
});

const clientsRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'clients',
  validateSearch: readClientsSearch,
  component: lazyRouteComponent(
    lazyPart(() => import('./pages/clients-page.tsx')),
    'ClientsPage',
  ),
});

const clientRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'clients/$clientId',
  validateSearch: readClientSearch,
  component: lazyRouteComponent(
    lazyPart(() => import('./pages/client-page.tsx')),
    'ClientPage',
  ),
});

const projectsRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'projects',
  validateSearch: readProjectsSearch,
  component: lazyRouteComponent(
    lazyPart(() => import('./pages/projects-page.tsx')),
    'ProjectsPage',
  ),
});

const projectRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'projects/$projectId',
  component: lazyRouteComponent(
    lazyPart(() => import('./pages/project-page.tsx')),
    'ProjectPage',
  ),
});

const projectHoursRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'projects/$projectId/work',
  validateSearch: readProjectHoursSearch,
  component: lazyRouteComponent(
    lazyPart(() => import('./pages/project-hours-page.tsx')),
    'ProjectHoursPage',
  ),
});

const portalPreviewRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'portal-preview/$clientId/$contactId',
  validateSearch: readPreviewSearch,
  component: lazyRouteComponent(
    lazyPart(() => import('./pages/portal-preview-page.tsx')),
    'PortalPreviewPage',
  ),
});

const invoicesRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'invoices',
  validateSearch: readInvoicesSearch,
  component: lazyRouteComponent(
    lazyPart(() => import('./pages/invoices-page.tsx')),
    'InvoicesPage',
  ),
});

const newInvoiceRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'invoices/new',
  validateSearch: readNewInvoiceSearch,
  component: lazyRouteComponent(
    lazyPart(() => import('./pages/new-invoice-page.tsx')),
    'NewInvoicePage',
  ),
});

const invoiceRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'invoices/$invoiceId',
  component: lazyRouteComponent(
    lazyPart(() => import('./pages/invoice-page.tsx')),
    'InvoicePage',
  ),
});

const settingsRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'settings',
  validateSearch: readSettingsSearch,
  component: lazyRouteComponent(
    lazyPart(() => import('./pages/settings-page.tsx')),
    'SettingsPage',
  ),
});

const companyRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'company',
  validateSearch: readCompanySearch,
  component: lazyRouteComponent(
    lazyPart(() => import('./pages/company-page.tsx')),
    'CompanyPage',
  ),
});

const trashRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'trash',
  component: lazyRouteComponent(
    lazyPart(() => import('./pages/trash-page.tsx')),
    'TrashPage',
  ),
});

const membersRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'members',
  component: lazyRouteComponent(
    lazyPart(() => import('./pages/members-page.tsx')),
    'MembersPage',
  ),
});

const workRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'work',
  validateSearch: readWorkSearch,
  component: lazyRouteComponent(
    lazyPart(() => import('./pages/work-page.tsx')),
    'WorkPage',
  ),
});

const routeTree = rootRoute.addChildren([
  homeRoute,
  workspaceRoute.addChildren([
    workspaceIndexRoute,
    clientsRoute,
    clientRoute,
    projectsRoute,
    projectRoute,
    projectHoursRoute,
    portalPreviewRoute,
    invoicesRoute,
    newInvoiceRoute,
    invoiceRoute,
    trashRoute,
    membersRoute,
    companyRoute,
    settingsRoute,
    workRoute,
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPreloadDelay: 40,
  scrollRestoration: true,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: CrashScreen,
});

declare module '@tanstack/react-router' {
  // The router's types are extended by declaration merging, which only an interface can do.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface Register {
    router: typeof router;
  }
}
