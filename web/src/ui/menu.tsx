import type { MenuDividerProps, MenuItemProps, MenuLabelProps } from '@mantine/core';
import {
  cloneElement,
  lazy,
  Suspense,
  useState,
  type ComponentPropsWithRef,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { MenuPlacement } from './menu-parts.tsx';

type Parts = typeof import('./menu-parts.tsx');
type WithElement<Own, Tag extends 'button' | 'div'> = Own & Omit<ComponentPropsWithRef<Tag>, keyof Own>;

let loading: Promise<Parts> | undefined;

/** Menus and what positions them are a tenth of all JavaScript: they load when somebody is about to open one. */
function loadParts(): Promise<Parts> {
  loading ??= import('./menu-parts.tsx').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

function warmUp(): void {
  loadParts().catch(() => {
    // Tried again when the menu opens, which then says what is wrong.
  });
}

const MenuFrame = lazy(async () => ({ default: (await loadParts()).MenuFrame }));

/** An entry of a MenuButton's menu; takes everything that Mantine's Menu.Item takes. */
export const MenuItem = lazy(async () => ({
  default: (await loadParts()).MenuItem as (props: WithElement<MenuItemProps, 'button'>) => ReactNode,
}));
export const MenuLabel = lazy(async () => ({
  default: (await loadParts()).MenuLabel as (props: WithElement<MenuLabelProps, 'div'>) => ReactNode,
}));
export const MenuDivider = lazy(async () => ({
  default: (await loadParts()).MenuDivider as (props: WithElement<MenuDividerProps, 'div'>) => ReactNode,
}));

type TargetProps = {
  'aria-haspopup'?: 'menu';
  'aria-expanded'?: boolean;
  onClick?: () => void;
  onPointerEnter?: () => void;
  onFocus?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
};

type Props = MenuPlacement & {
  /** the button that opens the menu; gets its handlers from here */
  target: ReactElement;
  /** MenuItem, MenuLabel and MenuDivider; drawn only while the menu is open */
  children: ReactNode;
};

/** A button with a menu. Until it is first wanted it is a plain button and costs nothing. */
export function MenuButton({ target, children, ...placement }: Props) {
  const [wanted, setWanted] = useState(false);
  const want = (): void => setWanted(true);
  const button = cloneElement(target as ReactElement<TargetProps>, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onClick: want,
    onPointerEnter: warmUp,
    onFocus: warmUp,
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      want();
    },
  });
  if (!wanted) return button;
  return (
    <Suspense fallback={button}>
      <MenuFrame target={target} {...placement}>
        {children}
      </MenuFrame>
    </Suspense>
  );
}
