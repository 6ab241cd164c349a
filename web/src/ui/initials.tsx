import { hueOf, initialsOf } from './name-marks.ts';
import classes from './initials.module.css';

type Props = { name: string; size?: 20 | 24 | 28 | 40 | 48; round?: boolean };

/**
 * Two letters on a colour that stays the same for a name. Decorative: the name itself stands beside it. The letters come from the style sheet,
 * so that no button seems to be labelled with them.
 */
export function Initials({ name, size = 28, round = false }: Props) {
  return (
    <span
      className={classes.initials}
      data-marks={initialsOf(name)}
      data-size={size}
      data-hue={hueOf(name)}
      data-round={round || undefined}
      aria-hidden="true"
    />
  );
}
