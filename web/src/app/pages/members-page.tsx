import * as m from '@clientele/messages';
import { usePageTitle } from '../../ui/page-title.ts';

export function MembersPage() {
  usePageTitle(m.nav_members());
  return <h1>{m.nav_members()}</h1>;
}
