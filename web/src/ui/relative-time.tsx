import { useNow } from './clock.ts';
import { relativeTime } from './relative.ts';

const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' });

/** "3 minutes ago", kept true while it is shown; the exact time on hover. */
export function RelativeTime({ at, className }: { at: Date; className?: string | undefined }) {
  const clock = useNow();
  return (
    <time dateTime={at.toISOString()} title={exact.format(at)} className={className}>
      {relativeTime(at, new Date(Math.max(clock, at.getTime())))}
    </time>
  );
}
