import { Button, Skeleton } from '@mantine/core';
import * as m from '@clientele/messages';
import type { ReactNode } from 'react';
import { failureSentence } from '../../../../format/failure.ts';
import classes from './leaving.module.css';
import type { Counted } from './use-counted.ts';

type Props<Counts> = { title: string; counted: Counted<Counts>; children: (counts: Counts) => ReactNode };

/** What hangs on a client that is about to go. It informs: counting that fails does not stand in the way. */
export function CountedSection<Counts>({ title, counted, children }: Props<Counts>) {
  return (
    <section className={classes['attached']} aria-label={title} aria-busy={counted.status === 'loading'}>
      <h3>{title}</h3>
      {counted.status === 'loading' && (
        <div role="status" aria-label={m.attached_loading()}>
          <Skeleton height={12} width="45%" my={6} />
          <Skeleton height={12} width="60%" my={6} />
        </div>
      )}
      {counted.status === 'error' && (
        <div role="alert">
          <p>{m.attached_failed({ why: failureSentence(counted.failure) })}</p>
          <Button variant="subtle" size="compact-sm" onClick={counted.retry}>
            {m.attached_retry()}
          </Button>
        </div>
      )}
      {counted.status === 'ready' && children(counted.counts)}
    </section>
  );
}
