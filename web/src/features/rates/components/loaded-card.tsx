import { ActionIcon, Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Position } from '@clientele/domain/position';
import type { ServiceRate } from '@clientele/domain/service-rate';
import * as m from '@clientele/messages';
import { IconCoin, IconCopy, IconDots, IconPlus, IconTrendingUp } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { rateName } from '../../../format/rate-names.ts';
import { PHONE } from '../../../ui/breakpoints.ts';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { menuItemProps } from '../../../ui/menu-item-props.ts';
import { MenuButton, MenuItem } from '../../../ui/menu.tsx';
import { SectionCard } from '../../../ui/section-card.tsx';
import { calendarRange } from '../calendar-line.ts';
import { seriesViews } from '../card-view.ts';
import type { ClientPicker } from './copy-dialog.tsx';
import { CostCard } from './cost-card.tsx';
import { RateCards } from './rate-cards.tsx';
import { RateTable } from './rate-table.tsx';
import classes from './rates.module.css';
import { useRemoveRate } from './use-remove-rate.ts';

const RateDialog = lazy(lazyPart(async () => ({ default: (await import('./rate-dialog.tsx')).RateDialog })));
const EndRateDialog = lazy(lazyPart(async () => ({ default: (await import('./end-rate-dialog.tsx')).EndRateDialog })));
const RaiseDialog = lazy(lazyPart(async () => ({ default: (await import('./raise-dialog.tsx')).RaiseDialog })));
const CopyDialog = lazy(lazyPart(async () => ({ default: (await import('./copy-dialog.tsx')).CopyDialog })));

type Props = {
  clientId: string;
  card: readonly ServiceRate[];
  /** how many rates do not fit their schema and are left out */
  unreadable: number;
  positions: readonly Position[];
  positionName: (id: string) => string;
  /** the one that the client is invoiced in */
  currency: string;
  /** in the client's time zone */
  today: string;
  /** why nothing may be changed; undefined when it may */
  locked: string | undefined;
  ClientPicker: ClientPicker;
};

type Open = { dialog: 'add' | 'raise' | 'copy' } | { dialog: 'correct' | 'end'; rate: ServiceRate };

/** The card with everything that can be done with it. */
export function LoadedCard(props: Props) {
  const { clientId, card, positions, positionName, currency, today, locked, ClientPicker } = props;
  const phone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const [open, setOpen] = useState<Open>();
  // Counts the dialogs, so that each begins afresh; the id of a rate that is added belongs to its dialog.
  const [opening, setOpening] = useState(0);
  const { remove, removing } = useRemoveRate(clientId);

  function show(next: Open): void {
    setOpening((before) => before + 1);
    setOpen(next);
  }
  function close(): void {
    setOpen(undefined);
  }
  function liveRate({ id }: ServiceRate): ServiceRate | null {
    return card.find((rate) => rate.id === id) ?? null;
  }

  const shared = { onClose: close, clientId, card, positionName, today };
  const actions = {
    locked,
    onCorrect: (rate: ServiceRate) => show({ dialog: 'correct', rate }),
    onEnd: (rate: ServiceRate) => show({ dialog: 'end', rate }),
    onRemove: remove,
  };
  const shown = {
    series: seriesViews(card, positionName),
    range: calendarRange(card, today),
    today,
    actions,
    removing,
  };
  const empty = card.length === 0;
  const unlisted = positions.every(({ retired }) => retired) ? m.rates_no_positions() : undefined;
  const add = (
    <DeniedTooltip reason={locked ?? unlisted}>
      <Button
        size="compact-md"
        leftSection={<IconPlus size={16} stroke={1.75} />}
        onClick={() => show({ dialog: 'add' })}
      >
        {m.rate_add()}
      </Button>
    </DeniedTooltip>
  );
  return (
    <div className={classes['panel']}>
      <SectionCard
        title={m.rates_title()}
        flush
        actions={
          !empty && (
            <div className={classes['actions']}>
              {add}
              <CardMenu
                locked={locked}
                onRaise={() => show({ dialog: 'raise' })}
                onCopy={() => show({ dialog: 'copy' })}
              />
            </div>
          )
        }
      >
        {props.unreadable > 0 && (
          <p className={classes['unreadable']}>{m.rates_unreadable({ count: props.unreadable })}</p>
        )}
        {empty && (
          <EmptyState
            icon={IconCoin}
            title={m.rates_empty()}
            action={
              <>
                {add}
                <DeniedTooltip reason={locked}>
                  <Button size="compact-md" variant="default" onClick={() => show({ dialog: 'copy' })}>
                    {m.copy_open()}
                  </Button>
                </DeniedTooltip>
              </>
            }
          >
            {unlisted ?? m.rates_empty_text()}
          </EmptyState>
        )}
        {!empty && (phone ? <RateCards {...shown} /> : <RateTable {...shown} />)}
      </SectionCard>
      <CostCard card={card} positions={positions} positionName={positionName} currency={currency} today={today} />
      <Suspense>
        {(open?.dialog === 'add' || open?.dialog === 'correct') && (
          <RateDialog
            {...shared}
            key={opening}
            judge={{ card, currency, before: open.dialog === 'correct' ? open.rate : null }}
            live={open.dialog === 'correct' ? liveRate(open.rate) : null}
            positions={positions}
          />
        )}
        {open?.dialog === 'end' && (
          <EndRateDialog
            {...shared}
            key={opening}
            rate={liveRate(open.rate) ?? open.rate}
            judge={{ card, currency, before: open.rate }}
            name={rateName(positionName(open.rate.positionId), open.rate.unit)}
          />
        )}
        {open?.dialog === 'raise' && <RaiseDialog {...shared} key={opening} />}
        {open?.dialog === 'copy' && (
          <CopyDialog {...shared} key={opening} currency={currency} ClientPicker={ClientPicker} />
        )}
      </Suspense>
    </div>
  );
}

type CardMenuProps = { locked: string | undefined; onRaise: () => void; onCopy: () => void };

function CardMenu({ locked, onRaise, onCopy }: CardMenuProps) {
  return (
    <MenuButton
      position="bottom-end"
      width={240}
      target={
        <ActionIcon variant="subtle" color="gray" size={30} aria-label={m.rates_actions()}>
          <IconDots size={16} stroke={1.75} />
        </ActionIcon>
      }
    >
      <MenuItem
        leftSection={<IconTrendingUp size={16} stroke={1.75} aria-hidden />}
        {...menuItemProps(locked, onRaise)}
      >
        {m.raise_open()}
      </MenuItem>
      <MenuItem leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />} {...menuItemProps(locked, onCopy)}>
        {m.copy_open()}
      </MenuItem>
      {locked !== undefined && <p className={classes['reason']}>{locked}</p>}
    </MenuButton>
  );
}
