import * as m from '@clientele/messages';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Uploads } from '../../features/documents/components/uploads-anchor.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { useShortcut } from '../../ui/shortcut.ts';
import { BottomBar } from './bottom-bar.tsx';
import { Rail } from './rail.tsx';
import classes from './shell.module.css';
import { TopBar } from './top-bar.tsx';
import { useRailCollapsed } from './use-rail-collapsed.ts';

const ShortcutsDialog = lazy(
  lazyPart(async () => ({ default: (await import('./shortcuts-dialog.tsx')).ShortcutsDialog })),
);

/** What stands around every page of a workspace. */
export function Shell({ children }: { children: ReactNode }) {
  const [collapsed, toggle] = useRailCollapsed();
  const [help, setHelp] = useState(false);
  useShortcut('help', () => setHelp(true));
  return (
    <div className={classes.shell} data-collapsed={collapsed || undefined}>
      <a className={classes.skip} href="#content">
        {m.skip_to_content()}
      </a>
      <Rail collapsed={collapsed} onToggle={toggle} />
      <div className={classes.column}>
        <TopBar />
        <main id="content" className={classes.content} tabIndex={-1}>
          {children}
        </main>
      </div>
      <BottomBar />
      <Uploads />
      <Suspense>{help && <ShortcutsDialog onClose={() => setHelp(false)} />}</Suspense>
    </div>
  );
}
