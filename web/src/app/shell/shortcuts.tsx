import { lazy, Suspense, useState } from 'react';
import { lazyPart } from '../../ui/lazy-part.ts';
import { useShortcut } from '../../ui/shortcut.ts';

const ShortcutsDialog = lazy(
  lazyPart(async () => ({ default: (await import('./shortcuts-dialog.tsx')).ShortcutsDialog })),
);

/** Shows on "?", on every page, which keys do something. */
export function Shortcuts() {
  const [opened, setOpened] = useState(false);
  useShortcut('help', () => setOpened(true));
  return <Suspense>{opened && <ShortcutsDialog onClose={() => setOpened(false)} />}</Suspense>;
}
