import * as m from '@clientele/messages';
import { usePageTitle } from '../../ui/page-title.ts';

export function TrashPage() {
  usePageTitle(m.nav_trash());
  return <h1>{m.nav_trash()}</h1>;
}
