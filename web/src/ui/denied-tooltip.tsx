import { Tooltip } from '@mantine/core';
import { cloneElement, type ReactElement, type SyntheticEvent } from 'react';

type ControlProps = {
  'aria-disabled'?: boolean | undefined;
  onClick?: ((event: never) => void) | undefined;
  onKeyDown?: ((event: never) => void) | undefined;
};

type Props = {
  /** why the control may not be used (`useDenial()`); undefined leaves it as it is */
  reason: string | undefined;
  /** one button, link or menu item */
  children: ReactElement<ControlProps>;
};

function refuse(event: SyntheticEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** A control that may not be used stays reachable by pointer, keyboard and touch, and says why. */
export function DeniedTooltip({ reason, children }: Props) {
  if (reason === undefined) return children;
  return (
    <Tooltip label={reason} multiline maw={280} events={{ hover: true, focus: true, touch: true }} withArrow>
      {cloneElement(children, { 'aria-disabled': true, onClick: refuse as (event: never) => void })}
    </Tooltip>
  );
}
