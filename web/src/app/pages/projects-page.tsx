import { useNavigate, useSearch } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { useClients } from '../../features/clients/api/use-clients.ts';
import { ClientPicker } from '../../features/clients/components/client-picker.tsx';
import { ProjectsView } from '../../features/projects/components/projects-view.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { readProjectsSearch } from '../search/projects-search.ts';

/** All projects. What their clients are called, and how one is chosen, is known to the clients' own feature. */
export function ProjectsPage() {
  usePageTitle(m.projects_title());
  const { q: query = '', show: filter = 'all' } = useSearch({ from: '/w/$workspaceId/projects' });
  const navigate = useNavigate({ from: '/w/$workspaceId/projects' });
  const clients = useClients();
  return (
    <ProjectsView
      state={{ query, filter }}
      onChange={(state) =>
        void navigate({
          search: readProjectsSearch({ q: state.query, show: state.filter }),
          replace: true,
          resetScroll: false,
        })
      }
      clients={clients}
      ClientPicker={ClientPicker}
    />
  );
}
