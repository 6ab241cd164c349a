import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { lazy, Suspense, useState } from 'react';
import { DeniedTooltip } from '../../../../../ui/denied-tooltip.tsx';
import { lazyPart } from '../../../../../ui/lazy-part.ts';
import { SectionCard } from '../../../../../ui/section-card.tsx';
import { FieldList } from '../field-list.tsx';
import { useRecord } from '../record-context.ts';

const IdentifiersDialog = lazy(
  lazyPart(async () => ({ default: (await import('./identifiers-dialog.tsx')).IdentifiersDialog })),
);

/** The numbers that belong to one company alone: edited apart, because only the server can compare them with every other client's. */
export function IdentifiersSection() {
  const { locked } = useRecord();
  const [editing, setEditing] = useState(false);
  const title = m.record_section_identifiers();
  return (
    <SectionCard
      title={title}
      actions={
        <DeniedTooltip reason={locked}>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={m.record_edit_section({ section: title })}
            onClick={() => setEditing(true)}
          >
            {m.record_edit()}
          </Button>
        </DeniedTooltip>
      }
    >
      <FieldList keys={['registrationId', 'taxIds']} />
      <Suspense>{editing && <IdentifiersDialog onClose={() => setEditing(false)} />}</Suspense>
    </SectionCard>
  );
}
