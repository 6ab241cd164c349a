import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Position } from '@clientele/domain/position';
import * as m from '@clientele/messages';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { explainFailure } from '../../../format/failure.ts';
import { usePositions } from '../../../session/positions.ts';
import { useDenial } from '../../../session/use-denial.ts';
import { PHONE } from '../../../ui/breakpoints.ts';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { PositionCards } from './position-cards.tsx';
import { PositionTable } from './position-table.tsx';
import { PositionsSkeleton } from './positions-skeleton.tsx';
import classes from './positions.module.css';
import { useRetire } from './use-retire.ts';

const PositionDialog = lazy(
  lazyPart(async () => ({ default: (await import('./position-dialog.tsx')).PositionDialog })),
);

export type PositionActions = {
  /** why no position may be changed; undefined when they may */
  denial: string | undefined;
  onEdit: (position: Position) => void;
  onRetire: (position: Position) => void;
};

/** Those in use first; each by name, as they come. */
function inOrder(positions: readonly Position[]): Position[] {
  return positions.toSorted((a, b) => Number(a.retired) - Number(b.retired));
}

/** The workspace's catalogue of positions. */
export function PositionsPanel() {
  const positions = usePositions();
  const denial = useDenial('workspace.manage');
  const phone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const onRetire = useRetire();
  const [open, setOpen] = useState<{ position: Position | null }>();
  // Counts the dialogs, so that each begins afresh.
  const [opening, setOpening] = useState(0);

  function show(position: Position | null): void {
    setOpening((before) => before + 1);
    setOpen({ position });
  }

  if (positions.status === 'error')
    return <ErrorState title={m.positions_failed()} {...explainFailure(positions.failure)} retry={positions.retry} />;

  const add = (
    <DeniedTooltip reason={denial}>
      <Button leftSection={<IconPlus size={16} stroke={1.75} />} onClick={() => show(null)}>
        {m.position_add()}
      </Button>
    </DeniedTooltip>
  );
  const sorted = positions.status === 'ready' ? inOrder(positions.data) : [];
  const actions = { denial, onEdit: show, onRetire };
  const empty = positions.status === 'ready' && sorted.length === 0;
  return (
    <>
      <div className={classes['head']}>
        <p className={classes['intro']}>{m.positions_intro()}</p>
        {!empty && add}
      </div>
      {positions.status === 'loading' && <PositionsSkeleton />}
      {positions.status === 'ready' && positions.unreadable.length > 0 && (
        <p className={classes['unreadable']}>{m.positions_unreadable({ count: positions.unreadable.length })}</p>
      )}
      {empty && (
        <EmptyState icon={IconUsersGroup} title={m.positions_empty()} action={add}>
          {m.positions_empty_text()}
        </EmptyState>
      )}
      {sorted.length > 0 &&
        (phone ? (
          <PositionCards positions={sorted} actions={actions} />
        ) : (
          <PositionTable positions={sorted} actions={actions} />
        ))}
      <Suspense>
        {open && (
          <PositionDialog
            key={opening}
            onClose={() => setOpen(undefined)}
            position={open.position}
            live={sorted.find(({ id }) => id === open.position?.id) ?? null}
          />
        )}
      </Suspense>
    </>
  );
}
