import type { MenuDividerProps, MenuLabelProps } from '@mantine/core';
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
import { lazyPart } from './lazy-part.ts';
import type * as menuParts from './menu-parts.tsx';
import type { MenuChoiceProps, MenuEntryProps, MenuPlacement, MenuSwitchProps } from './menu-parts.tsx';

type Parts = typeof menuParts;
type WithDiv<Own> = Own & Omit<ComponentPropsWithRef<'div'>, keyof Own>;

let loading: Promise<Parts> | undefined;
let parts: Parts | undefined;

/** Menus and what positions them are a tenth of all JavaScript: they load when somebody is about to open one. */
function loadParts(): Promise<Parts> {
  loading ??= import('./menu-parts.tsx').then(
    (loaded) => (parts = loaded),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

function warmUp(): void {
  loadParts().catch(() => {
    // Tried again when the menu opens, which then says what is wrong.
  });
}

const LazyFrame = lazy(lazyPart(async () => ({ default: (await loadParts()).MenuFrame })));

/** Entries are only ever drawn in an open menu, so the parts are there: waiting for each again would show an empty menu first. */
function loadedParts(): Parts {
  if (!parts) throw new Error('Menu entries stand inside a MenuButton');
  return parts;
}

/** An entry of a MenuButton's menu; takes everything that Mantine's Menu.Item takes, and `tone` for what destroys. */
export function MenuItem(props: MenuEntryProps) {
  const { MenuItem: Item } = loadedParts();
  return <Item {...props} />;
}

/** One of several entries of which one is in force. */
export function MenuChoice(props: MenuChoiceProps) {
  const { MenuChoice: Choice } = loadedParts();
  return <Choice {...props} />;
}

/** An entry that turns something on or off; the menu stays open. */
export function MenuSwitch(props: MenuSwitchProps) {
  const { MenuSwitch: Switch } = loadedParts();
  return <Switch {...props} />;
}

export function MenuLabel(props: WithDiv<MenuLabelProps>) {
  const { MenuLabel: Label } = loadedParts();
  return <Label {...props} />;
}

export function MenuDivider(props: WithDiv<MenuDividerProps>) {
  const { MenuDivider: Divider } = loadedParts();
  return <Divider {...props} />;
}

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
  const [Frame, setFrame] = useState<typeof LazyFrame | Parts['MenuFrame'] | undefined>(undefined);
  function want(): void {
    setFrame(() => parts?.MenuFrame ?? LazyFrame);
  }
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
  if (!Frame) return button;
  return (
    <Suspense fallback={button}>
      <Frame target={target} {...placement}>
        {children}
      </Frame>
    </Suspense>
  );
}
