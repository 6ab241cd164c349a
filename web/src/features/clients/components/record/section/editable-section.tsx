import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { Suspense, useEffect, useMemo, useRef, type ComponentType, type ReactNode } from 'react';
import { CLIENT_FIELDS, type ClientFieldKey } from '../../../../../format/client-fields.ts';
import { SendingMark } from '../../../../../session/sending-mark.tsx';
import { useSession } from '../../../../../session/session.tsx';
import { DeniedTooltip } from '../../../../../ui/denied-tooltip.tsx';
import { SectionCard } from '../../../../../ui/section-card.tsx';
import { fieldsOf, updateClient, type EditableFields } from '../../../api/update-client.ts';
import { useRecord } from '../record-context.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import type { SectionFormProps } from './editing.ts';
import { useSection } from './use-section.ts';

type Props<V extends Partial<EditableFields>> = {
  section: string;
  title: string;
  /** the keys of the section with blank values */
  blank: V;
  form: ComponentType<SectionFormProps<V>>;
  /** the values, while nobody edits them */
  children: ReactNode;
};

/** Fields of a client, edited together in place. */
export function EditableSection<V extends Partial<EditableFields>>({
  section,
  title,
  blank,
  form: Form,
  children,
}: Props<V>) {
  const session = useSession();
  const { client, locked, reading } = useRecord();
  const live = useMemo(() => fieldsOf(client, blank), [client, blank]);
  const state = useSection({
    section,
    title,
    live,
    blank,
    save: ({ base, mine }, on) => updateClient(session, { client: on, base, mine }),
  });
  const { editing } = state;
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);

  useEffect(() => {
    // The form is gone and took the focus along: back to where it was opened.
    if (wasEditing.current && !editing && document.activeElement === document.body) button.current?.focus();
    wasEditing.current = editing !== null;
  }, [editing]);

  return (
    <SectionCard
      title={title}
      mark={state.sending && <SendingMark />}
      flush={editing !== null}
      actions={
        editing === null && (
          <DeniedTooltip reason={locked}>
            <Button
              ref={button}
              variant="subtle"
              size="compact-sm"
              data-edit={section}
              aria-label={m.record_edit_section({ section: title })}
              onClick={state.open}
            >
              {m.record_edit()}
            </Button>
          </DeniedTooltip>
        )
      }
    >
      {editing ? (
        <Suspense fallback={children}>
          <Form
            section={section}
            title={title}
            editing={editing}
            live={live}
            onSubmit={state.submit}
            onCancel={state.cancel}
          />
        </Suspense>
      ) : (
        children
      )}
      <ConflictDialog
        lost={state.lost}
        reader={(key) => {
          const row = CLIENT_FIELDS[key as ClientFieldKey];
          return { label: row.label(), read: (value) => row.read(value, reading) };
        }}
        onChoose={state.choose}
        onBack={state.backToForm}
      />
    </SectionCard>
  );
}
