import { useNavigate, useSearch } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { lazy, Suspense, useState } from 'react';
import { ClientsView } from '../../features/clients/components/list/clients-view.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { clientsSearchOf, listStateOf } from '../search/clients-search.ts';

const CreateClientDialog = lazy(
  lazyPart(async () => ({
    default: (await import('../../features/clients/components/create/create-client-dialog.tsx')).CreateClientDialog,
  })),
);

export function ClientsPage() {
  usePageTitle(m.clients_title());
  const search = useSearch({ from: '/w/$workspaceId/clients' });
  const navigate = useNavigate({ from: '/w/$workspaceId/clients' });
  const [creating, setCreating] = useState(false);

  return (
    <>
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
