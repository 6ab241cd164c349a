import type { ProjectInput } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { calendarDateLabel } from './dates.ts';

/** "1 Mar 2026 – 30 Jun 2026", "From 1 Mar 2026", "Until 30 Jun 2026"; '' when both sides are open. */
export function projectPeriod({ startsOn, endsOn }: Pick<ProjectInput, 'startsOn' | 'endsOn'>): string {
  const from = startsOn === '' ? '' : calendarDateLabel(startsOn);
  const to = endsOn === '' ? '' : calendarDateLabel(endsOn);
  if (from === '') return to === '' ? '' : m.project_period_until({ to });
  return to === '' ? m.project_period_from({ from }) : m.project_period({ from, to });
}
