import type { Position } from '@clientele/domain/position';
import { DefaultRates } from './default-rates.tsx';
import { PositionMenu } from './position-menu.tsx';
import { PositionStatus } from './position-status.tsx';
import type { PositionActions } from './positions-panel.tsx';
import classes from './positions.module.css';

type Props = { positions: readonly Position[]; actions: PositionActions };

export function PositionCards({ positions, actions }: Props) {
  return (
    <ul className={classes['cards']}>
      {positions.map((position) => (
        <li key={position.id} className={classes['card']} data-retired={position.retired || undefined}>
          <div className={classes['cardHead']}>
            <span className={classes['name']}>{position.name}</span>
            <PositionMenu position={position} actions={actions} />
          </div>
          {position.description !== '' && <p className={classes['description']}>{position.description}</p>}
          <div className={classes['cardFacts']}>
            <DefaultRates position={position} />
            <PositionStatus retired={position.retired} />
          </div>
        </li>
      ))}
    </ul>
  );
}
