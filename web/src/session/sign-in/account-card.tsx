import type { ReactNode } from 'react';
import * as m from '@clientele/messages';
import { Logo } from '../../ui/logo.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import classes from './account-card.module.css';

/** The frame of every page that is seen before signing in. */
export function AccountCard({ title, intro, children }: { title: string; intro?: string; children: ReactNode }) {
  usePageTitle(title);
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <div className={classes.brand}>
          <Logo />
          <span>{m.app_name()}</span>
        </div>
        <h1 className={classes.title}>{title}</h1>
        {intro !== undefined && <p className={classes.intro}>{intro}</p>}
        {children}
      </div>
    </main>
  );
}
