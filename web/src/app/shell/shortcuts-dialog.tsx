import { Kbd } from '@mantine/core';
import * as m from '@clientele/messages';
import { Fragment } from 'react';
import { ResponsiveDialog } from '../../ui/responsive-dialog.tsx';
import { useSingleKeys } from '../../ui/shortcut.ts';
import { SHORTCUTS, type Shortcut, type ShortcutName } from '../../ui/shortcuts.ts';
import classes from './shortcuts-dialog.module.css';

/** Where each of them works. A name that stands nowhere here is a type error: the help shows all there are. */
const PLACES: Readonly<Record<ShortcutName, () => string>> = {
  help: m.shortcuts_everywhere,
  search: m.shortcuts_clients,
  newClient: m.shortcuts_clients,
  nextRow: m.shortcuts_clients,
  previousRow: m.shortcuts_clients,
  firstRow: m.shortcuts_clients,
  lastRow: m.shortcuts_clients,
  save: m.shortcuts_forms,
  cancel: m.shortcuts_forms,
  addNote: m.shortcuts_forms,
  previousDocument: m.shortcuts_preview,
  nextDocument: m.shortcuts_preview,
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
  const places = [...new Set(NAMES.map((name) => PLACES[name]))];
  return (
    <ResponsiveDialog opened onClose={onClose} title={m.shortcuts_title()} size={480}>
      {!on && <p className={classes.off}>{m.shortcuts_single_off()}</p>}
      {places.map((place) => (
        <section key={place()} className={classes.group}>
          <h3>{place()}</h3>
          <dl className={classes.list}>
            {NAMES.filter((name) => PLACES[name] === place).map((name) => (
              <Row key={name} shortcut={SHORTCUTS[name]} on={on} />
            ))}
          </dl>
        </section>
      ))}
    </ResponsiveDialog>
  );
}

function Row({ shortcut, on }: { shortcut: Shortcut; on: boolean }) {
  const keys = [...(shortcut.mod ? [modifier()] : []), SIGNS[shortcut.key] ?? shortcut.key];
  return (
    <div className={classes.row} data-off={(shortcut.single === true && !on) || undefined}>
      <dt>{shortcut.label()}</dt>
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
