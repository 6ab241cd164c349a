import * as m from '@clientele/messages';
import { usePending } from '../api/use-pending.ts';
import { Figure } from './figure.tsx';

export function PendingFigure() {
  const live = usePending();
  return (
    <Figure label={m.portal_figure_pending()}>
      {live.status === 'ready' ? m.portal_figure_pending_items({ count: live.data?.items ?? 0 }) : null}
    </Figure>
  );
}
