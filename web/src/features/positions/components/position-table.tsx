import { VisuallyHidden } from '@mantine/core';
import type { Position } from '@clientele/domain/position';
import * as m from '@clientele/messages';
import { DefaultRates } from './default-rates.tsx';
import { PositionMenu } from './position-menu.tsx';
import { PositionStatus } from './position-status.tsx';
import type { PositionActions } from './positions-panel.tsx';
import { PlainTable } from '../../../ui/plain-table.tsx';
import classes from './positions.module.css';

type Props = { positions: readonly Position[]; actions: PositionActions };

export function PositionTable({ positions, actions }: Props) {
  return (
    <PlainTable className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{m.rate_field_position()}</th>
          <th scope="col">{m.positions_column_defaults()}</th>
          <th scope="col">{m.positions_column_status()}</th>
          <th scope="col">
            <VisuallyHidden>{m.positions_column_actions()}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {positions.map((position) => (
          <tr key={position.id} data-retired={position.retired || undefined}>
            <th scope="row">
              <span className={classes['name']}>{position.name}</span>
              {position.description !== '' && <p className={classes['description']}>{position.description}</p>}
            </th>
            <td>
              <DefaultRates position={position} />
            </td>
            <td>
              <PositionStatus retired={position.retired} />
            </td>
            <td>
              <PositionMenu position={position} actions={actions} />
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
