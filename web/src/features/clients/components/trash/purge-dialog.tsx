import { TextInput } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import { PURGE_COUNTS, type PurgeCounts } from '@clientele/domain/upkeep';
import * as m from '@clientele/messages';
import { useState, type FormEvent } from 'react';
import { failureOf } from '../../../../firebase/failure.ts';
import { failureSentence } from '../../../../format/failure.ts';
import { useSession } from '../../../../session/session.tsx';
import { FormActions } from '../../../../ui/form-actions.tsx';
import { ResponsiveDialog } from '../../../../ui/responsive-dialog.tsx';
import { showDone } from '../../../../ui/toast.tsx';
import { countDoomed, type Doomed } from '../../api/count-doomed.ts';
import { purgeClient } from '../../api/purge-client.ts';
import { CountedSection } from '../leaving/counted-section.tsx';
import { useCounted } from '../leaving/use-counted.ts';
import classes from '../leaving/leaving.module.css';

/** Asks before a client is gone for good: says what goes with it, and wants its name. */
export function PurgeDialog({ client, onClose }: { client: Client; onClose: () => void }) {
  const { workspace } = useSession();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const counted = useCounted(client, countDoomed);
  const name = client.displayName;

  function purge(event: FormEvent): void {
    event.preventDefault();
    if (!isSameName(typed, name)) {
      setProblem(typed.trim() === '' ? m.purge_name_missing() : m.purge_name_differs());
      return;
    }
    setBusy(true);
    setFailure(undefined);
    purgeClient({ workspaceId: workspace.id, clientId: client.id }).then(
      () => {
        showDone({ message: m.trash_purged({ name }) });
        onClose();
      },
      (error: unknown) => {
        setFailure(failureSentence(failureOf(error)));
        setBusy(false);
      },
    );
  }

  return (
    <ResponsiveDialog
      opened
      onClose={busy ? () => undefined : onClose}
      title={m.trash_purge_title({ name })}
      size={480}
    >
      <form onSubmit={purge} noValidate>
        <p className={classes['text']}>
          {client.code === '' ? m.purge_text() : m.purge_text_code({ code: client.code })}
        </p>
        <CountedSection title={m.purge_counts()} counted={counted}>
          {(doomed) => <Counts doomed={doomed} />}
        </CountedSection>
        <TextInput
          label={m.purge_name()}
          description={name}
          descriptionProps={{ dir: 'auto', className: classes['name'] ?? '' }}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(undefined);
          }}
          error={problem}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          data-autofocus
        />
        <FormActions problem={failure} onCancel={onClose} submit={m.trash_purge()} busy={busy} danger />
      </form>
    </ResponsiveDialog>
  );
}

/** Letters count, not how they are composed nor how many blanks stand around them. */
function isSameName(typed: string, name: string): boolean {
  return typed.normalize('NFC').trim().replace(/\s+/gu, ' ') === name.normalize('NFC');
}

const SENTENCES: Readonly<Record<keyof PurgeCounts, typeof m.purge_contacts>> = {
  contacts: m.purge_contacts,
  rates: m.purge_rates,
  standards: m.purge_standards,
  documents: m.purge_documents,
  projects: m.purge_projects,
  workItems: m.purge_work_items,
  drafts: m.purge_drafts,
  portalPeople: m.purge_portal_people,
  timelineEntries: m.purge_timeline_entries,
};

function Counts({ doomed }: { doomed: Doomed }) {
  const kinds = PURGE_COUNTS.flatMap((kind) => {
    const count = doomed[kind];
    return count === null || count === 0 ? [] : [{ kind, count }];
  });
  const hidden = PURGE_COUNTS.some((kind) => doomed[kind] === null);
  return (
    <ul>
      {kinds.map(({ kind, count }) => (
        <li key={kind}>{SENTENCES[kind]({ count })}</li>
      ))}
      {hidden && <li>{m.purge_hidden()}</li>}
    </ul>
  );
}
