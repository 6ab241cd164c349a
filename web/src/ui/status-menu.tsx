import { UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { DeniedTooltip } from './denied-tooltip.tsx';
import { MenuButton, MenuChoice } from './menu.tsx';
import classes from './status-menu.module.css';

type Props<Status extends string> = {
  /** what the button is called, the status in it */
  label: string;
  status: Status;
  choices: readonly Status[];
  chip: ReactNode;
  icon: ComponentType<{ status: Status }>;
  labelOf: (status: Status) => string;
  /** why it may not be changed; undefined when it may */
  locked: string | undefined;
  onChoose: (status: Status) => void;
};

/** The status of a record, changed in place. */
export function StatusMenu<Status extends string>({
  label,
  status,
  choices,
  chip,
  icon: Icon,
  labelOf,
  locked,
  onChoose,
}: Props<Status>) {
  if (locked !== undefined)
    return (
      <DeniedTooltip reason={locked}>
        <UnstyledButton className={classes['button'] ?? ''} aria-label={label}>
          {chip}
        </UnstyledButton>
      </DeniedTooltip>
    );
  return (
    <MenuButton
      position="bottom-start"
      width={200}
      target={
        <UnstyledButton className={classes['button'] ?? ''} aria-label={label}>
          {chip}
          <IconChevronDown className={classes['chevron']} size={14} stroke={1.75} aria-hidden />
        </UnstyledButton>
      }
    >
      {choices.map((each) => (
        <MenuChoice key={each} icon={<Icon status={each} />} checked={each === status} onChoose={() => onChoose(each)}>
          {labelOf(each)}
        </MenuChoice>
      ))}
    </MenuButton>
  );
}
