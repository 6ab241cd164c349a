import { personLocale } from '../../../../format/locale.ts';
import classes from './progress-bar.module.css';

type Props = {
  label: string;
  /** from 0 to 1 */
  share: number;
  /** along the edge of what it stands in */
  flush?: boolean;
};

export function ProgressBar({ label, share, flush = false }: Props) {
  const percent = Math.round(share * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuetext={new Intl.NumberFormat(personLocale(), { style: 'percent' }).format(percent / 100)}
      className={classes['bar']}
      data-flush={flush || undefined}
    >
      <div className={classes['share']} style={{ width: `${percent}%` }} />
    </div>
  );
}
