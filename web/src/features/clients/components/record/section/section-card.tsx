import * as m from '@clientele/messages';
import { IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import type { ReactNode, Ref } from 'react';
import { useId } from 'react';
import { useSession } from '../../../../../session/session.tsx';
import classes from './section-card.module.css';

type Props = {
  title: string;
  /** a save of this section is on its way */
  sending?: boolean;
  actions?: ReactNode;
  /** without inner space: the content brings its own */
  flush?: boolean;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
};

/** A titled part of the record. */
export function SectionCard({ title, sending = false, actions, flush = false, ref, children }: Props) {
  const id = useId();
  return (
    <section ref={ref} className={classes['card']} aria-labelledby={id}>
      <header className={classes['header']}>
        <h2 id={id}>{title}</h2>
        <output className={classes['mark']}>{sending && <SendingMark />}</output>
        {actions}
      </header>
      <div className={flush ? undefined : classes['content']}>{children}</div>
    </section>
  );
}

function SendingMark() {
  const { online } = useSession();
  const Icon = online ? IconCloudUp : IconCloudOff;
  return (
    <span className={classes['sending']} data-offline={!online || undefined}>
      <Icon size={14} stroke={1.75} aria-hidden />
      {online ? m.edit_saving() : m.edit_waiting()}
    </span>
  );
}
