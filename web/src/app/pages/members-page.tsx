import * as m from '@clientele/messages';
import { MembersView } from '../../features/members/components/members-view.tsx';
import { usePageTitle } from '../../ui/page-title.ts';

export function MembersPage() {
  usePageTitle(m.nav_members());
  return <MembersView />;
}
