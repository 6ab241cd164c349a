import type { ReactNode, Ref } from 'react';
import { useId } from 'react';
import classes from './section-card.module.css';

type Props = {
  title: string;
  /** before the title: a checkbox for all that is in the card */
  lead?: ReactNode;
  /** what stands beside the title: a save on its way, a count */
  mark?: ReactNode;
  actions?: ReactNode;
  /** without inner space: the content brings its own */
  flush?: boolean;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
};

/** A titled part of a page. */
export function SectionCard({ title, lead, mark, actions, flush = false, ref, children }: Props) {
  const id = useId();
  return (
    <section ref={ref} className={classes['card']} aria-labelledby={id}>
      <header className={classes['header']}>
        {lead}
        <h2 id={id}>{title}</h2>
        <output className={classes['mark']}>{mark}</output>
        {actions}
      </header>
      <div className={flush ? undefined : classes['content']}>{children}</div>
    </section>
  );
}
