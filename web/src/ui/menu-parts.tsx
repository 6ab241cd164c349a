import { Menu, type FloatingPosition } from '@mantine/core';
import { Suspense, useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';

export type MenuPlacement = { position?: FloatingPosition; width?: number };

export const MenuItem = Menu.Item;
export const MenuLabel = Menu.Label;
export const MenuDivider = Menu.Divider;

type Props = MenuPlacement & { target: ReactElement; children: ReactNode };

/** Mantine's menu, opened at once: the press that asked for it came before it was here. */
export function MenuFrame({ target, position = 'bottom-start', width = 220, children }: Props) {
  const [opened, setOpened] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // The plain button had the focus and is gone: closing the menu must bring it back to this one.
    anchor.current?.querySelector('button')?.focus();
    setOpened(true);
  }, []);

  return (
    <div ref={anchor} style={{ display: 'contents' }}>
      <Menu opened={opened} onChange={setOpened} position={position} width={width}>
        <Menu.Target>{target}</Menu.Target>
        <Menu.Dropdown>
          <Suspense>{children}</Suspense>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
