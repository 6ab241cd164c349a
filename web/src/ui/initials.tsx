import { hueOf, initialsOf } from './name-marks.ts';
import classes from './initials.module.css';

/** Two letters on a colour that stays the same for a name. Decorative: the name itself stands beside it. */
export function Initials({
  name,
  size = 28,
  round = false,
}: {
  name: string;
  size?: 20 | 24 | 28 | 40 | 48;
  round?: boolean;
}) {
  return (
    <span
      className={classes.initials}
      data-size={size}
      data-hue={hueOf(name)}
      data-round={round || undefined}
      aria-hidden="true"
    >
      {initialsOf(name)}
    </span>
  );
}
