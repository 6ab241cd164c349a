import * as m from '@clientele/messages';
import { usePageTitle } from '../../ui/page-title.ts';

export function ClientPage() {
  usePageTitle(m.nav_clients());
  return <h1>{m.nav_clients()}</h1>;
}
