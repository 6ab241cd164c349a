import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type * as z from 'zod';
import { hasKeys } from '../../../../forms/draft-shape.ts';
import { dropDraft, readDraft, type Draft, type DraftPlace } from '../../../../forms/drafts.ts';
import { differingKeys } from '../../../../forms/merge.ts';
import { useSession } from '../../../../session/session.tsx';
import { DeniedTooltip } from '../../../../ui/denied-tooltip.tsx';
import { SectionCard } from '../../../../ui/section-card.tsx';
import { DetailsSectionForm } from './details-section-form.tsx';

export type SectionProps<V extends object> = {
  /** names the section in its draft */
  section: string;
  title: string;
  /** what is stored now */
  live: V;
  /** who wrote it */
  author: string;
  schemaOf: (values: V) => z.ZodType;
  /** writes what changed; throws what failureOf() reads */
  save: (mine: V, base: V) => Promise<void>;
  locked: string | undefined;
  /** the values, while nobody edits them */
  shown: ReactNode;
  /** the inputs */
  children: ReactNode;
};

type Editing<V> = Draft<V> & { restored: boolean };

/** Details that are edited together, in place. What was typed before a reload is there again. */
export function DetailsSection<V extends object>(props: SectionProps<V>) {
  const { section, title, live, locked, shown } = props;
  const { uid, workspace } = useSession();
  const [place] = useState<DraftPlace>({ uid, workspaceId: workspace.id, subject: 'workspace' });
  const [editing, setEditing] = useState<Editing<V> | null>(() => {
    const draft = locked === undefined ? readDraft<V>(place, section, hasKeys(Object.keys(live))) : null;
    return draft === null || differingKeys(draft.values, live).length === 0 ? null : { ...draft, restored: true };
  });
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);

  useEffect(() => {
    // The form is gone and took the focus along: back to where it was opened.
    if (wasEditing.current && editing === null && document.activeElement === document.body) button.current?.focus();
    wasEditing.current = editing !== null;
  }, [editing]);

  function close(): void {
    dropDraft(place, section);
    setEditing(null);
  }

  return (
    <SectionCard
      title={title}
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
              onClick={() => setEditing({ base: live, values: live, restored: false })}
            >
              {m.record_edit()}
            </Button>
          </DeniedTooltip>
        )
      }
    >
      {editing === null ? shown : <DetailsSectionForm {...props} {...editing} place={place} onClose={close} />}
    </SectionCard>
  );
}
