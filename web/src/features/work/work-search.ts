import type { CalendarDate } from '@clientele/domain/calendar-date';

/** What the Work page shows: its part, absent is one's own work; a day of the week, absent is today; one project's work alone, or one person's. */
export type WorkSearch = { tab?: 'approve'; week?: CalendarDate; project?: string; person?: string };
