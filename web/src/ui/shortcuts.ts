export type Shortcut = {
  /** as KeyboardEvent.key names it */
  key: string;
  /** together with Ctrl or ⌘ */
  mod?: true;
  /** works without a modifier wherever nobody is typing, and can be turned off */
  single?: true;
};

/** Every key that does something. Handlers take their keys from here, and the help shows this list: neither can know of more. */
export const SHORTCUTS = {
  help: { key: '?', single: true },
  search: { key: '/', single: true },
  newClient: { key: 'n', single: true },
  nextRow: { key: 'ArrowDown' },
  previousRow: { key: 'ArrowUp' },
  firstRow: { key: 'Home' },
  lastRow: { key: 'End' },
  save: { key: 'Enter', mod: true },
  cancel: { key: 'Escape' },
  addNote: { key: 'Enter', mod: true },
  previousDocument: { key: 'ArrowLeft' },
  nextDocument: { key: 'ArrowRight' },
} as const satisfies Record<string, Shortcut>;

export type ShortcutName = keyof typeof SHORTCUTS;

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Whether a key is a shortcut's: with Ctrl or ⌘ where it has that, and without any where not. Shift is part of what is typed: "?". */
export function isShortcut({ key, ctrlKey, metaKey, altKey }: Pressed, name: ShortcutName): boolean {
  const shortcut: Shortcut = SHORTCUTS[name];
  return key === shortcut.key && (ctrlKey || metaKey) === (shortcut.mod ?? false) && !altKey;
}
