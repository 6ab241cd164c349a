import type { CalendarDate } from '@clientele/domain/calendar-date';
import { firstKnownTimezone, today } from '@clientele/domain/calendar-date-zone';
import { useSession } from '../../session/session.tsx';
import { useNow } from '../../ui/clock.ts';

/** What the calendar shows where the workspace is: invoices are issued and due by it. */
export function useWorkspaceToday(): CalendarDate {
  const { workspace } = useSession();
  return today(new Date(useNow()), firstKnownTimezone(workspace.timezone));
}
