import { Button } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { useRef } from 'react';
import { LatestActivity } from '../../features/activity/components/latest-activity.tsx';
import { Timeline } from '../../features/activity/components/timeline.tsx';
import { useClient } from '../../features/clients/api/use-client.ts';
import { ClientRecord, type RecordTab } from '../../features/clients/components/record/client-record.tsx';
import {
  RecordDenied,
  RecordLost,
  RecordMissing,
  RecordSkeleton,
  RecordUnreadable,
} from '../../features/clients/components/record/record-states.tsx';
import { SectionCard } from '../../features/clients/components/record/section/section-card.tsx';
import { explainFailure } from '../../format/failure.ts';
import { useCan } from '../../session/session.tsx';
import { ErrorState } from '../../ui/error-state.tsx';

export function ClientPage() {
  const { clientId } = useParams({ from: '/w/$workspaceId/clients/$clientId' });
  // Another client is another page: neither its forms nor its place in the timeline carry over.
  return <OpenClient key={clientId} clientId={clientId} />;
}

function OpenClient({ clientId }: { clientId: string }) {
  const { tab = 'overview' } = useSearch({ from: '/w/$workspaceId/clients/$clientId' });
  const navigate = useNavigate({ from: '/w/$workspaceId/clients/$clientId' });
  const live = useClient(clientId);
  const allowed = useCan('clients.view');
  const wasShown = useRef(false);

  function showTab(next: RecordTab): void {
    void navigate({ search: next === 'activity' ? { tab: next } : {}, replace: true });
  }

  if (!allowed) return <RecordDenied />;
  if (live.status === 'loading') return <RecordSkeleton />;
  if (live.status === 'error') {
    if (live.failure.code === 'permission_denied') return wasShown.current ? <RecordLost /> : <RecordMissing />;
    return <ErrorState title={m.record_error_title()} {...explainFailure(live.failure)} retry={live.retry} />;
  }
  if (live.data === null) {
    if (live.unreadable.length > 0) return <RecordUnreadable />;
    return wasShown.current ? <RecordLost /> : <RecordMissing />;
  }
  wasShown.current = true;
  return (
    <ClientRecord
      client={live.data}
      tab={tab}
      onTab={showTab}
      latestActivity={(reading) => (
        <SectionCard
          title={m.record_section_latest()}
          actions={
            <Button variant="subtle" size="compact-sm" onClick={() => showTab('activity')}>
              {m.activity_all()}
            </Button>
          }
        >
          <LatestActivity clientId={clientId} reading={reading} />
        </SectionCard>
      )}
      activity={(reading) => <Timeline clientId={clientId} reading={reading} />}
    />
  );
}
