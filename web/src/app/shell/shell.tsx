import * as m from '@clientele/messages';
import type { ReactNode } from 'react';
import { Uploads } from '../../features/documents/components/uploads-anchor.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { Rail } from './rail.tsx';
import classes from './shell.module.css';
import { Shortcuts } from './shortcuts.tsx';
import { TopBar } from './top-bar.tsx';
import { useRailCollapsed } from './use-rail-collapsed.ts';

/** What stands around every page of a workspace. */
export function Shell({ children }: { children: ReactNode }) {
  const [collapsed, toggle] = useRailCollapsed();
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
      <Shortcuts />
    </div>
  );
}
