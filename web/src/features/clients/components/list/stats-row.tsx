import { CLIENT_STATUSES, type ClientStats, type ClientStatus } from '@clientele/domain/client-status';
import * as m from '@clientele/messages';
import { clientStatusLabel } from '../../../../format/client-status.ts';
import { personLocale } from '../../../../format/locale.ts';
import { useClientStats } from '../../api/use-client-stats.ts';
import { ClientStatusIcon } from '../client-status-badge.tsx';
import classes from './stats-row.module.css';

type Props = { chosen: readonly ClientStatus[]; onToggle: (status: ClientStatus) => void };

/** How many clients there are of each status, live; each figure switches its filter. */
export function StatsRow({ chosen, onToggle }: Props) {
  const live = useClientStats();
  if (live.status === 'error') return null;
  const stats = live.status === 'ready' ? live.data : undefined;
  return (
    <div role="group" aria-label={m.clients_stats()} className={classes.row} aria-busy={stats === undefined}>
      {CLIENT_STATUSES.map((status) => (
        <Stat key={status} status={status} stats={stats} pressed={chosen.includes(status)} onToggle={onToggle} />
      ))}
    </div>
  );
}

type StatProps = {
  status: ClientStatus;
  stats: ClientStats | undefined;
  pressed: boolean;
  onToggle: (status: ClientStatus) => void;
};

function Stat({ status, stats, pressed, onToggle }: StatProps) {
  const total = stats ? stats.active + stats.pending + stats.inactive : 0;
  const share = stats && total > 0 ? stats[status] / total : 0;
  const locale = personLocale();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  return (
    <button
      type="button"
      className={classes.card}
      data-status={status}
      aria-pressed={pressed}
      onClick={() => onToggle(status)}
    >
      <span className={classes.word}>
        <ClientStatusIcon status={status} />
        {clientStatusLabel(status)}
      </span>
      {stats ? (
        <span className={classes.figure}>{new Intl.NumberFormat(locale).format(stats[status])}</span>
      ) : (
        <span className={classes.blank} aria-hidden />
      )}
      <span className={classes.share} title={m.clients_stat_share({ percent })} aria-hidden>
        <span className={classes.bar} style={{ transform: `scaleX(${share})` }} />
      </span>
    </button>
  );
}
