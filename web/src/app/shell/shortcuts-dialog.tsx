import { Kbd } from '@mantine/core';
import * as m from '@clientele/messages';
import { Fragment } from 'react';
import { ResponsiveDialog } from '../../ui/responsive-dialog.tsx';
import { useSingleKeys } from '../../ui/shortcut.ts';
import { SHORTCUTS, type Shortcut, type ShortcutName } from '../../ui/shortcuts.ts';
import classes from './shortcuts-dialog.module.css';

/** What each of them does, and where. One without words is a type error: the help shows all there are. */
const WORDS: Readonly<Record<ShortcutName, { place: () => string; label: () => string }>> = {
  help: { place: m.shortcuts_everywhere, label: m.shortcut_help },
  search: { place: m.shortcuts_clients, label: m.shortcut_search },
  newClient: { place: m.shortcuts_clients, label: m.shortcut_new_client },
  nextRow: { place: m.shortcuts_clients, label: m.shortcut_next_row },
  previousRow: { place: m.shortcuts_clients, label: m.shortcut_previous_row },
  firstRow: { place: m.shortcuts_clients, label: m.shortcut_first_row },
  lastRow: { place: m.shortcuts_clients, label: m.shortcut_last_row },
  save: { place: m.shortcuts_forms, label: m.shortcut_save },
  cancel: { place: m.shortcuts_forms, label: m.shortcut_cancel },
  addNote: { place: m.shortcuts_forms, label: m.shortcut_add_note },
  previousDocument: { place: m.shortcuts_preview, label: m.shortcut_previous_document },
  nextDocument: { place: m.shortcuts_preview, label: m.shortcut_next_document },
};

const NAMES = Object.keys(SHORTCUTS) as readonly ShortcutName[];

const SIGNS: Partial<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  n: 'N',
};

/** "?": every key that does something, by where it does. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const [on] = useSingleKeys();
  const places = [...new Set(NAMES.map((name) => WORDS[name].place))];
  return (
    <ResponsiveDialog opened onClose={onClose} title={m.shortcuts_title()} size={480}>
      {!on && <p className={classes.off}>{m.shortcuts_single_off()}</p>}
      {places.map((place) => (
        <section key={place()} className={classes.group}>
          <h3>{place()}</h3>
          <dl className={classes.list}>
            {NAMES.filter((name) => WORDS[name].place === place).map((name) => (
              <Row key={name} shortcut={SHORTCUTS[name]} label={WORDS[name].label()} on={on} />
            ))}
          </dl>
        </section>
      ))}
    </ResponsiveDialog>
  );
}

function Row({ shortcut, label, on }: { shortcut: Shortcut; label: string; on: boolean }) {
  const keys = [...(shortcut.mod ? [modifier()] : []), SIGNS[shortcut.key] ?? shortcut.key];
  return (
    <div className={classes.row} data-off={(shortcut.single === true && !on) || undefined}>
      <dt>{label}</dt>
      <dd>
        {keys.map((key, index) => (
          <Fragment key={key}>
            {index > 0 && ' + '}
            <Kbd>{key}</Kbd>
          </Fragment>
        ))}
      </dd>
    </div>
  );
}

function modifier(): string {
  return /^(Mac|iP)/.test(navigator.platform) ? '⌘' : 'Ctrl';
}
