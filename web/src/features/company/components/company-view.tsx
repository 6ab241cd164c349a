import { paths } from '@clientele/domain/paths';
import { BLANK_COMPANY, type Company } from '@clientele/domain/company';
import * as m from '@clientele/messages';
import { Skeleton } from '@mantine/core';
import { useMemo, useRef, useCallback } from 'react';
import { explainFailure } from '../../../format/failure.ts';
import { dropDraft } from '../../../forms/drafts.ts';
import { LeaveGuard } from '../../../forms/leave-guard.tsx';
import { useCompany } from '../../../session/company.ts';
import { useSession } from '../../../session/session.tsx';
import { useDenial } from '../../../session/use-denial.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { SectionCard } from '../../../ui/section-card.tsx';
import { AccentSection } from './accent-section.tsx';
import { AddressSection } from './address-section.tsx';
import { CompanySections } from './company-sections.tsx';
import classes from './company.module.css';
import { LogoSection } from './logo-section.tsx';
import { UnsavedProvider } from './section/section-context.ts';
import { WorkspaceSections } from './workspace-sections.tsx';

/** What every part of the page needs to know of the company. */
export type CompanyNow = { company: Company; version: number; author: string; locked: string | undefined };

/** Everything about the company and its workspace, section by section, each edited in place. */
export function CompanyView() {
  const { uid, workspace } = useSession();
  const details = useCompany();
  const locked = useDenial('workspace.manage');
  const sections = useRef(new Set<string>());
  const setUnsaved = useCallback((section: string, unsaved: boolean): void => {
    if (unsaved) sections.current.add(section);
    else sections.current.delete(section);
  }, []);
  const now = useMemo((): CompanyNow | null => {
    if (details.status !== 'ready') return null;
    if (details.data === null) return { company: BLANK_COMPANY, version: 0, author: '', locked };
    const { version, updatedBy, updatedAt: _updatedAt, id: _id, ...company } = details.data;
    return { company, version, author: updatedBy, locked };
  }, [details, locked]);

  function discard(): void {
    const place = { uid, workspaceId: workspace.id, subject: 'workspace' };
    for (const section of sections.current) dropDraft(place, section);
    sections.current.clear();
  }

  if (details.status === 'error')
    return <ErrorState title={m.company_failed()} {...explainFailure(details.failure)} retry={details.retry} />;
  if (now === null) return <CompanySkeleton />;
  return (
    <UnsavedProvider value={setUnsaved}>
      <div key={paths.company(workspace.id)} className={classes['columns']}>
        <div className={classes['sections']}>
          <CompanySections {...now} />
          <AddressSection {...now} />
        </div>
        <div className={classes['sections']}>
          <LogoSection {...now} />
          <AccentSection {...now} />
          <WorkspaceSections locked={locked} />
        </div>
      </div>
      <LeaveGuard hasUnsaved={() => sections.current.size > 0} discard={discard} />
    </UnsavedProvider>
  );
}

function CompanySkeleton() {
  return (
    <div role="status" aria-label={m.company_loading()} className={classes['columns']}>
      {['a', 'b'].map((column) => (
        <div key={column} className={classes['sections']}>
          {[m.company_section_company(), m.company_section_contact()].map((title) => (
            <SectionCard key={title} title={title}>
              <Skeleton height={12} my={8} />
              <Skeleton height={12} my={8} />
              <Skeleton height={12} my={8} />
            </SectionCard>
          ))}
        </div>
      ))}
    </div>
  );
}
