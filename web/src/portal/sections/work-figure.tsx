import { today } from '@clientele/domain/calendar-date-zone';
import * as m from '@clientele/messages';
import { minutesLabel } from '../../format/hundredths.ts';
import { useNow } from '../../ui/clock.ts';
import { useWorkOfMonth } from '../api/use-work.ts';
import { usePortalData } from '../portal-data.tsx';
import { Figure } from './figure.tsx';
import { sumOfMinutes } from './work-minutes.ts';

export function WorkFigure() {
  const { timezone } = usePortalData();
  const live = useWorkOfMonth(today(new Date(useNow()), timezone).slice(0, 7));
  return (
    <Figure label={m.portal_figure_hours()}>
      {live.status === 'ready' ? minutesLabel(sumOfMinutes(live.data)) : null}
    </Figure>
  );
}
