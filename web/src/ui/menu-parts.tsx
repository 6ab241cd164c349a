import { Menu, type FloatingPosition, type MenuItemProps } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ComponentPropsWithRef, type ReactElement, type ReactNode } from 'react';
import classes from './menu-parts.module.css';

export type MenuPlacement = { position?: FloatingPosition; width?: number };

export const MenuLabel = Menu.Label;
export const MenuDivider = Menu.Divider;

export type MenuEntryProps = MenuItemProps &
  Omit<ComponentPropsWithRef<'button'>, keyof MenuItemProps> & { tone?: 'danger' };

export function MenuItem({ tone, ...props }: MenuEntryProps) {
  return <Menu.Item {...props} {...(tone === 'danger' && { className: classes.danger ?? '' })} />;
}

export type MenuChoiceProps = {
  checked: boolean;
  onChoose: () => void;
  icon?: ReactNode;
  /** why it may not be chosen; the entry stays reachable and says so */
  denial?: string | undefined;
  /** the menu stays open, so that the effect can be seen and another be tried */
  staysOpen?: boolean;
  children: ReactNode;
};

export function MenuChoice({ checked, onChoose, icon, denial, staysOpen = false, children }: MenuChoiceProps) {
  const refused = denial === undefined ? {} : { 'aria-disabled': true, 'aria-description': denial };
  return (
    <Menu.RadioItem
      {...refused}
      value=""
      checked={checked}
      closeMenuOnClick={denial === undefined && !staysOpen}
      onChange={denial === undefined ? onChoose : undefined}
      classNames={{ itemIndicator: classes.none ?? '' }}
      rightSection={checked ? <IconCheck size={16} stroke={1.75} aria-hidden /> : undefined}
    >
      <span className={classes.choice}>
        {icon}
        {children}
      </span>
    </Menu.RadioItem>
  );
}

export type MenuSwitchProps = {
  checked: boolean;
  onSwitch: (checked: boolean) => void;
  icon?: ReactNode;
  children: ReactNode;
};

export function MenuSwitch({ checked, onSwitch, icon, children }: MenuSwitchProps) {
  return (
    <Menu.CheckboxItem
      checked={checked}
      onChange={onSwitch}
      classNames={{ itemIndicator: classes.none ?? '' }}
      rightSection={checked ? <IconCheck size={16} stroke={1.75} aria-hidden /> : undefined}
    >
      <span className={classes.choice}>
        {icon}
        {children}
      </span>
    </Menu.CheckboxItem>
  );
}

type Props = MenuPlacement & { target: ReactElement; children: ReactNode };

/** Mantine's menu, opened at once: the press that asked for it came before it was here. */
export function MenuFrame({ target, position = 'bottom-start', width = 220, children }: Props) {
  const [opened, setOpened] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // The plain button had the focus and is gone: closing the menu must bring it back to this one.
    anchor.current?.querySelector('button')?.focus();
    const frame = requestAnimationFrame(() => setOpened(true));
    return () => cancelAnimationFrame(frame);
  }, []);

  return (
    <div ref={anchor} style={{ display: 'contents' }}>
      <Menu opened={opened} onChange={setOpened} position={position} width={width}>
        <Menu.Target>{target}</Menu.Target>
        <Menu.Dropdown>{children}</Menu.Dropdown>
      </Menu>
    </div>
  );
}
