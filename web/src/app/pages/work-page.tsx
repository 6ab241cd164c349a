import { useNavigate, useSearch } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { WorkView } from '../../features/work/components/work-view.tsx';
import { usePageTitle } from '../../ui/page-title.ts';

export function WorkPage() {
  usePageTitle(m.nav_work());
  const search = useSearch({ from: '/w/$workspaceId/work' });
  const navigate = useNavigate({ from: '/w/$workspaceId/work' });
  return <WorkView search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}
