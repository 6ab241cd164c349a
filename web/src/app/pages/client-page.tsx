import { Button } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { lazy, Suspense, useState, type ComponentProps } from 'react';
import { TimelineSkeleton } from '../../features/activity/components/timeline-skeleton.tsx';
import { useClient } from '../../features/clients/api/use-client.ts';
import { ClientRecord, type RecordPart } from '../../features/clients/components/record/client-record.tsx';
import {
  RecordDenied,
  RecordLost,
  RecordMissing,
  RecordSkeleton,
  RecordUnreadable,
} from '../../features/clients/components/record/record-states.tsx';
import { useReading } from '../../features/clients/components/record/use-reading.ts';
import { ComplianceCard } from '../../features/compliance/components/compliance-card.tsx';
import { ContactsCard } from '../../features/contacts/components/contacts-card.tsx';
import { explainFailure } from '../../format/failure.ts';
import { useCan } from '../../session/session.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { SectionCard } from '../../ui/section-card.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { PartSkeleton } from './part-skeleton.tsx';
import { readClientSearch, RECORD_PARTS, type RecordPartId } from '../search/client-search.ts';

const ContactsPanel = lazy(
  lazyPart(async () => ({
    default: (await import('../../features/contacts/components/contacts-panel.tsx')).ContactsPanel,
  })),
);

const CompliancePanel = lazy(
  lazyPart(async () => ({
    default: (await import('../../features/compliance/components/compliance-panel.tsx')).CompliancePanel,
  })),
);

const ClientProjects = lazy(
  lazyPart(async () => ({
    default: (await import('../../features/projects/components/client-projects.tsx')).ClientProjects,
  })),
);

const ClientRates = lazy(lazyPart(async () => ({ default: (await import('./client-rates.tsx')).ClientRates })));

const InvoicesPanel = lazy(
  lazyPart(async () => ({
    default: (await import('../../features/invoices/components/invoices-panel.tsx')).InvoicesPanel,
  })),
);

const DocumentsPanel = lazy(
  lazyPart(async () => ({
    default: (await import('../../features/documents/components/documents-panel.tsx')).DocumentsPanel,
  })),
);

const UploadField = lazy(
  lazyPart(async () => ({
    default: (await import('../../features/documents/components/upload-field.tsx')).UploadField,
  })),
);

/** Uploads belong to documents: the dialog of evidence takes the field as it comes. */
function EvidenceUploader(props: ComponentProps<typeof UploadField>) {
  return (
    <Suspense>
      <UploadField {...props} />
    </Suspense>
  );
}

const ClientSettings = lazy(
  lazyPart(async () => ({
    default: (await import('../../features/settings/components/client-settings.tsx')).ClientSettings,
  })),
);

// The sentences of every kind of entry are more than the rest of the page's words: they come right after it.
const LatestActivity = lazy(
  lazyPart(async () => ({
    default: (await import('../../features/activity/components/latest-activity.tsx')).LatestActivity,
  })),
);

const Timeline = lazy(
  lazyPart(async () => ({ default: (await import('../../features/activity/components/timeline.tsx')).Timeline })),
);

export function ClientPage() {
  const { clientId } = useParams({ from: '/w/$workspaceId/clients/$clientId' });
  // Another client is another page: neither its forms nor its place in the timeline carry over.
  return <OpenClient key={clientId} clientId={clientId} />;
}

function OpenClient({ clientId }: { clientId: string }) {
  const live = useClient(clientId);
  const allowed = useCan('clients.view');
  const client = live.status === 'ready' ? live.data : null;
  const [wasShown, setWasShown] = useState(false);
  if (client !== null && !wasShown) setWasShown(true);

  if (!allowed) return <RecordDenied />;
  if (live.status === 'loading') return <RecordSkeleton />;
  if (live.status === 'error' && live.failure.code !== 'permission_denied') {
    return <ErrorState title={m.record_error_title()} {...explainFailure(live.failure)} retry={live.retry} />;
  }
  if (live.status === 'ready' && live.unreadable.length > 0) return <RecordUnreadable />;
  if (client === null) return wasShown ? <RecordLost /> : <RecordMissing />;
  return <ShownClient client={client} />;
}

function ShownClient({ client }: { client: Client }) {
  const { tab = 'overview', ...filter } = useSearch({ from: '/w/$workspaceId/clients/$clientId' });
  const navigate = useNavigate({ from: '/w/$workspaceId/clients/$clientId' });
  const reading = useReading(client);

  function showTab(next: string): void {
    void navigate({ search: readClientSearch({ tab: next }), replace: true });
  }

  function preview(contactId: string): void {
    void navigate({
      to: '/w/$workspaceId/portal-preview/$clientId/$contactId',
      params: { clientId: client.id, contactId },
    });
  }

  const parts: Record<RecordPartId, Omit<RecordPart, 'id'>> = {
    contacts: {
      label: m.record_tab_contacts(),
      panel: (
        <Suspense fallback={<PartSkeleton />}>
          <ContactsPanel client={client} onPreview={preview} />
        </Suspense>
      ),
    },
    projects: {
      label: m.record_tab_projects(),
      panel: (
        <Suspense fallback={<PartSkeleton />}>
          <ClientProjects client={client} />
        </Suspense>
      ),
    },
    compliance: {
      label: m.record_tab_compliance(),
      panel: (
        <Suspense fallback={<PartSkeleton />}>
          <CompliancePanel client={client} onDocuments={() => showTab('documents')} Uploader={EvidenceUploader} />
        </Suspense>
      ),
    },
    rates: {
      label: m.record_tab_rates(),
      panel: (
        <Suspense fallback={<PartSkeleton />}>
          <ClientRates client={client} />
        </Suspense>
      ),
    },
    invoices: {
      label: m.record_tab_invoices(),
      panel: (
        <Suspense fallback={<PartSkeleton />}>
          <InvoicesPanel
            client={client}
            onNew={() => void navigate({ to: '/w/$workspaceId/invoices/new', search: { client: client.id } })}
          />
        </Suspense>
      ),
    },
    documents: {
      label: m.record_tab_documents(),
      panel: (
        <Suspense fallback={<PartSkeleton />}>
          <DocumentsPanel client={client} />
        </Suspense>
      ),
    },
    settings: {
      label: m.record_tab_settings(),
      panel: (
        <Suspense fallback={<PartSkeleton />}>
          <ClientSettings client={client} reading={reading} />
        </Suspense>
      ),
    },
    activity: {
      label: m.record_tab_activity(),
      panel: (
        <Suspense fallback={<PartSkeleton />}>
          <Timeline
            client={client}
            reading={reading}
            shown={tab === 'activity'}
            filter={filter}
            onFilter={(next) => void navigate({ search: { tab: 'activity', ...next }, replace: true })}
          />
        </Suspense>
      ),
    },
  };
  return (
    <ClientRecord
      client={client}
      tab={tab}
      onTab={showTab}
      reading={reading}
      aside={
        <>
          <ContactsCard summary={client.contactSummary} onAll={() => showTab('contacts')} />
          <ComplianceCard client={client} onAll={() => showTab('compliance')} />
          <SectionCard
            title={m.record_section_latest()}
            actions={
              <Button variant="subtle" size="compact-sm" onClick={() => showTab('activity')}>
                {m.activity_all()}
              </Button>
            }
          >
            <Suspense fallback={<TimelineSkeleton />}>
              <LatestActivity clientId={client.id} reading={reading} />
            </Suspense>
          </SectionCard>
        </>
      }
      parts={RECORD_PARTS.map((id) => ({ id, ...parts[id] }))}
    />
  );
}
