import { CLIENT_STATUSES, type ClientStatus } from '@clientele/domain/client-status';
import * as m from '@clientele/messages';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { clientStatusLabel } from '../../../../format/client-status.ts';
import { personLocale } from '../../../../format/locale.ts';
import { useClientStats } from '../../api/use-client-stats.ts';
import { ClientStatusIcon } from '../client-status-badge.tsx';
import classes from './stats-row.module.css';

type Attention = { count: number | undefined; pressed: boolean; onToggle: () => void };

type Props = { chosen: readonly ClientStatus[]; onToggle: (status: ClientStatus) => void; attention: Attention };

/** How many clients there are of each status and how many need attention, live; each figure switches its filter. */
export function StatsRow({ chosen, onToggle, attention }: Props) {
  const live = useClientStats();
  if (live.status === 'error') return null;
  const stats = live.status === 'ready' ? live.data : undefined;
  const total = stats && stats.active + stats.pending + stats.inactive;
  return (
    <div role="group" aria-label={m.clients_stats()} className={classes.row} aria-busy={stats === undefined}>
      {CLIENT_STATUSES.map((status) => (
        <Stat
          key={status}
          kind={status}
          icon={<ClientStatusIcon status={status} />}
          word={clientStatusLabel(status)}
          count={stats?.[status]}
          total={total}
          pressed={chosen.includes(status)}
          onToggle={() => onToggle(status)}
        />
      ))}
      <Stat
        kind="attention"
        icon={<IconAlertTriangle size={16} stroke={1.75} aria-hidden />}
        word={m.clients_attention()}
        total={total}
        {...attention}
      />
    </div>
  );
}

type StatProps = Attention & { kind: string; icon: ReactNode; word: string; total: number | undefined };

function Stat({ kind, icon, word, count, total, pressed, onToggle }: StatProps) {
  const share = count && total ? count / total : 0;
  const locale = personLocale();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  return (
    <button type="button" className={classes.card} data-status={kind} aria-pressed={pressed} onClick={onToggle}>
      <span className={classes.word}>
        {icon}
        {word}
      </span>
      {count === undefined ? (
        <span className={classes.blank} aria-hidden />
      ) : (
        <span className={classes.figure}>{new Intl.NumberFormat(locale).format(count)}</span>
      )}
      <span className={classes.share} title={m.clients_stat_share({ percent })} aria-hidden>
        <span className={classes.bar} style={{ transform: `scaleX(${share})` }} />
      </span>
    </button>
  );
}
