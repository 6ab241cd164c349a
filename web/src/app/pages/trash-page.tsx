import * as m from '@clientele/messages';
import { TrashView } from '../../features/clients/components/trash/trash-view.tsx';
import { usePageTitle } from '../../ui/page-title.ts';

export function TrashPage() {
  usePageTitle(m.trash_title());
  return <TrashView />;
}
