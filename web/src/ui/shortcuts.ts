import * as m from '@clientele/messages';

export type Shortcut = {
  /** as KeyboardEvent.key names it */
  key: string;
  /** together with Ctrl or ⌘ */
  mod?: true;
  /** works without a modifier wherever nobody is typing, and can be turned off */
  single?: true;
  label: () => string;
};

/** Every key that does something. Handlers take their keys from here, and the help shows this list: neither can know of more. */
export const SHORTCUTS = {
  help: { key: '?', single: true, label: m.shortcut_help },
  search: { key: '/', single: true, label: m.shortcut_search },
  newClient: { key: 'n', single: true, label: m.shortcut_new_client },
  nextRow: { key: 'ArrowDown', label: m.shortcut_next_row },
  previousRow: { key: 'ArrowUp', label: m.shortcut_previous_row },
  firstRow: { key: 'Home', label: m.shortcut_first_row },
  lastRow: { key: 'End', label: m.shortcut_last_row },
  save: { key: 'Enter', mod: true, label: m.shortcut_save },
  cancel: { key: 'Escape', label: m.shortcut_cancel },
  addNote: { key: 'Enter', mod: true, label: m.shortcut_add_note },
  previousDocument: { key: 'ArrowLeft', label: m.shortcut_previous_document },
  nextDocument: { key: 'ArrowRight', label: m.shortcut_next_document },
} as const satisfies Record<string, Shortcut>;

export type ShortcutName = keyof typeof SHORTCUTS;

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Whether a key is a shortcut's: with Ctrl or ⌘ where it has that, and without any where not. Shift is part of what is typed: "?". */
export function isShortcut({ key, ctrlKey, metaKey, altKey }: Pressed, name: ShortcutName): boolean {
  const shortcut: Shortcut = SHORTCUTS[name];
  return key === shortcut.key && (ctrlKey || metaKey) === (shortcut.mod ?? false) && !altKey;
}
