import * as m from '@clientele/messages';
import { IconEyeOff } from '@tabler/icons-react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { usePortalData } from '../portal-data.tsx';
import { HomeInvoices } from './home-invoices.tsx';
import { HomeWork } from './home-work.tsx';
import { PendingFigure } from './pending-figure.tsx';
import { ProjectFigure } from './project-figure.tsx';
import { WorkFigure } from './work-figure.tsx';
import { InvoiceAttention, InvoiceFigures } from './invoice-figures.tsx';
import classes from './sections.module.css';

/** What needs attention first, then how things stand, then what happened of late. */
export function HomeSection() {
  usePageTitle(m.portal_home_title());
  const { scopes, name } = usePortalData();
  const [invoices, projects, work] = [
    scopes.includes('invoices'),
    scopes.includes('projects'),
    scopes.includes('workItems'),
  ];
  return (
    <div className={classes.page}>
      <h1>{name === '' ? m.portal_home_title() : m.portal_home_welcome({ name })}</h1>
      {invoices && <InvoiceAttention />}
      {(invoices || projects || work) && (
        <dl className={classes.figures}>
          {invoices && <InvoiceFigures />}
          {projects && <ProjectFigure />}
          {work && <WorkFigure />}
          {work && <PendingFigure />}
        </dl>
      )}
      {invoices && <HomeInvoices />}
      {work && <HomeWork />}
      {scopes.length === 0 && (
        <EmptyState icon={IconEyeOff} title={m.portal_nothing_shared()}>
          {m.portal_nothing_shared_text()}
        </EmptyState>
      )}
    </div>
  );
}
