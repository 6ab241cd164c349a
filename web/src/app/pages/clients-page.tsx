import { useNavigate, useSearch } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { lazy, Suspense, useState } from 'react';
import { ClientsView } from '../../features/clients/components/list/clients-view.tsx';
import { useCan, useSession } from '../../session/session.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { clientsSearchOf, listStateOf } from '../search/clients-search.ts';

const CreateClientDialog = lazy(
  lazyPart(async () => ({
    default: (await import('../../features/clients/components/create/create-client-dialog.tsx')).CreateClientDialog,
  })),
);

// A workspace is set up once.
const SetUpChecklist = lazy(
  lazyPart(async () => ({ default: (await import('./set-up-checklist.tsx')).SetUpChecklist })),
);

export function ClientsPage() {
  usePageTitle(m.clients_title());
  const search = useSearch({ from: '/w/$workspaceId/clients' });
  const navigate = useNavigate({ from: '/w/$workspaceId/clients' });
  const { workspace } = useSession();
  const settingUp = useCan('workspace.manage') && workspace.setUp === 'open';
  const [creating, setCreating] = useState(false);

  return (
    <>
      {settingUp && (
        <Suspense>
          <SetUpChecklist onNewClient={() => setCreating(true)} />
        </Suspense>
      )}
      <ClientsView
        state={listStateOf(search)}
        onChange={(state, { replace }) =>
          void navigate({ search: clientsSearchOf(state), replace, resetScroll: !replace })
        }
        onNew={() => setCreating(true)}
      />
      {creating && (
        <Suspense>
          <CreateClientDialog onClose={() => setCreating(false)} />
        </Suspense>
      )}
    </>
  );
}
