import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { countAttached, type Attached } from '../../api/count-attached.ts';
import { CountedSection } from './counted-section.tsx';
import { useCounted } from './use-counted.ts';

const SENTENCES: Readonly<Record<keyof Attached, typeof m.attached_contacts>> = {
  contacts: m.attached_contacts,
  projects: m.attached_projects,
  invoices: m.attached_invoices,
  rates: m.attached_rates,
  standards: m.attached_standards,
  documents: m.attached_documents,
  settings: m.attached_settings,
};

/** What hangs on a client that goes to the Trash or becomes inactive. */
export function AttachedList({ client, title }: { client: Client; title: string }) {
  const counted = useCounted(client, countAttached);
  return (
    <CountedSection title={title} counted={counted}>
      {(attached) => <Counts attached={attached} />}
    </CountedSection>
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
