import { Button } from '@mantine/core';
import type { ComplianceStandard } from '@clientele/domain/compliance-standard';
import * as m from '@clientele/messages';
import { IconCertificate, IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { failureOf } from '../../../firebase/failure.ts';
import { explainFailure, failureSentence } from '../../../format/failure.ts';
import { useDenial } from '../../../session/use-denial.ts';
import { useSession } from '../../../session/session.tsx';
import { useStandards } from '../../../session/standards.ts';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { showDone, showProblem } from '../../../ui/toast.tsx';
import { updateStandard } from '../api/update-standard.ts';
import { StandardsList } from './standards-list.tsx';
import { StandardsSkeleton } from './standards-skeleton.tsx';
import classes from './standards.module.css';

const StandardDialog = lazy(
  lazyPart(async () => ({ default: (await import('./standard-dialog.tsx')).StandardDialog })),
);

type Open = { standard: ComplianceStandard | undefined };

/** The workspace's catalogue of compliance standards: everybody reads it, whoever manages the workspace changes it. */
export function StandardsView() {
  const session = useSession();
  const standards = useStandards();
  const denial = useDenial('workspace.manage');
  const [open, setOpen] = useState<Open>();
  // Counts the dialogs, so that each begins afresh.
  const [opening, setOpening] = useState(0);

  function show(next: Open): void {
    setOpening((before) => before + 1);
    setOpen(next);
  }

  async function setRetired(standard: ComplianceStandard, retired: boolean): Promise<void> {
    const name = standard.code;
    try {
      await updateStandard(session, standard, { retired });
      showDone({ message: retired ? m.standards_retired_done({ name }) : m.standards_brought_back({ name }) });
    } catch (error) {
      showProblem({ title: m.standards_retire_failed({ name }), message: failureSentence(failureOf(error)) });
    }
  }

  if (standards.status === 'loading') return <StandardsSkeleton />;
  if (standards.status === 'error')
    return <ErrorState title={m.standards_failed()} {...explainFailure(standards.failure)} retry={standards.retry} />;
  const add = (
    <DeniedTooltip reason={denial}>
      <Button leftSection={<IconPlus size={16} stroke={1.75} />} onClick={() => show({ standard: undefined })}>
        {m.standards_add()}
      </Button>
    </DeniedTooltip>
  );
  return (
    <>
      {standards.data.length === 0 ? (
        <EmptyState icon={IconCertificate} title={m.standards_empty_title()} action={add}>
          {m.standards_empty_text()}
        </EmptyState>
      ) : (
        <>
          <div className={classes.head}>
            <p className={classes.intro}>{m.standards_intro({ workspace: session.workspace.name })}</p>
            {add}
          </div>
          <StandardsList
            standards={standards.data}
            actions={{
              denial,
              edit: (standard) => show({ standard }),
              setRetired: (standard, retired) => void setRetired(standard, retired),
            }}
          />
        </>
      )}
      {open && (
        <Suspense>
          <StandardDialog key={opening} standard={open.standard} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </>
  );
}
