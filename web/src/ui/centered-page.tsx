import type { ReactNode } from 'react';
import classes from './centered-page.module.css';
import { Logo } from './logo.tsx';
import { usePageTitle } from './page-title.ts';

type Props = { title: string; children: ReactNode; action?: ReactNode; footnote?: ReactNode };

/** A whole page that says one thing: what happened, why, and what to do. */
export function CenteredPage({ title, children, action, footnote }: Props) {
  usePageTitle(title);
  return (
    <main className={classes.page}>
      <div className={classes.content}>
        <Logo size={36} />
        <h1>{title}</h1>
        <div className={classes.text}>{children}</div>
        {action !== undefined && <div className={classes.action}>{action}</div>}
        {footnote !== undefined && <p className={classes.footnote}>{footnote}</p>}
      </div>
    </main>
  );
}
