import { cloneElement, type ReactElement, type SyntheticEvent } from 'react';
import type { Side } from './place-beside.ts';
import { Tooltip } from './tooltip.tsx';

type ControlProps = { 'aria-disabled'?: boolean; onClick?: (event: SyntheticEvent) => void };

type Props = {
  /** why the control may not be used (`useDenial()`); undefined leaves it as it is */
  reason: string | undefined;
  side?: Side;
  /** one button, link or menu item */
  children: ReactElement;
};

function refuse(event: SyntheticEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** A control that may not be used stays reachable by pointer, keyboard and touch, and says why. */
export function DeniedTooltip({ reason, side, children }: Props) {
  if (reason === undefined) return children;
  return (
    <Tooltip label={reason} {...(side === undefined ? {} : { side })}>
      {cloneElement(children as ReactElement<ControlProps>, { 'aria-disabled': true, onClick: refuse })}
    </Tooltip>
  );
}
