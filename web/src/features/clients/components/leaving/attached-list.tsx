import { Button, Skeleton } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { failureSentence } from '../../../../format/failure.ts';
import type { Attached } from '../../api/count-attached.ts';
import classes from './leaving.module.css';
import { useAttached } from './use-attached.ts';

const SENTENCES: Readonly<Record<keyof Attached, typeof m.attached_contacts>> = {
  contacts: m.attached_contacts,
  projects: m.attached_projects,
  invoices: m.attached_invoices,
  rates: m.attached_rates,
  standards: m.attached_standards,
  documents: m.attached_documents,
  settings: m.attached_settings,
};

/** What hangs on a client that is about to go. It informs: counting that fails does not stand in the way. */
export function AttachedList({ client, title }: { client: Client; title: string }) {
  const counted = useAttached(client);
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
      {counted.status === 'ready' && <Counts attached={counted.attached} />}
    </section>
  );
}

function Counts({ attached }: { attached: Attached }) {
  const kinds = (Object.keys(SENTENCES) as (keyof Attached)[]).filter((kind) => attached[kind] > 0);
  if (kinds.length === 0) return <p>{m.attached_nothing()}</p>;
  return (
    <ul>
      {kinds.map((kind) => (
        <li key={kind}>{SENTENCES[kind]({ count: attached[kind] })}</li>
      ))}
    </ul>
  );
}
