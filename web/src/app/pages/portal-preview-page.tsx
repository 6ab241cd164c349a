import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { IconArrowLeft, IconEye, IconEyeOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import { explainFailure } from '../../format/failure.ts';
import { PlacesContext, type Places } from '../../portal/places/place-context.tsx';
import { SECTIONS, type Place } from '../../portal/places/place.ts';
import { PortalDataContext, type PortalData } from '../../portal/portal-data.tsx';
import { Ghosts } from '../../portal/sections/loaded.tsx';
import { PortalView } from '../../portal/sections/portal-view.tsx';
import { useDenial } from '../../session/use-denial.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import classes from './portal-preview-page.module.css';
import { usePortalPreview, type PortalPreview } from './use-portal-preview.ts';

const ROUTE = '/w/$workspaceId/portal-preview/$clientId/$contactId';

/** What one contact sees in the portal, for the staff who let them in: the very same parts, from the very same documents. */
export function PortalPreviewPage() {
  const params = useParams({ from: ROUTE });
  const denied = useDenial('clients.invite');
  return (
    <div className={classes.page}>
      <Link
        to="/w/$workspaceId/clients/$clientId"
        params={{ workspaceId: params.workspaceId, clientId: params.clientId }}
        search={{ tab: 'contacts' }}
        className={classes.back}
      >
        <IconArrowLeft size={16} stroke={1.75} aria-hidden="true" />
        {m.portal_preview_back()}
      </Link>
      {denied === undefined ? (
        <Preview clientId={params.clientId} contactId={params.contactId} />
      ) : (
        <EmptyState icon={IconEyeOff} title={m.portal_preview_denied()} heading="h1">
          {denied}
        </EmptyState>
      )}
    </div>
  );
}

function Preview({ clientId, contactId }: { clientId: string; contactId: string }) {
  const preview = usePortalPreview(clientId, contactId);
  if (preview.status === 'loading') return <Ghosts />;
  if (preview.status === 'error') {
    return <ErrorState title={m.portal_failed()} {...explainFailure(preview.failure)} retry={preview.retry} />;
  }
  if (preview.status === 'missing') {
    return (
      <EmptyState icon={IconEyeOff} title={m.portal_preview_missing()} heading="h1">
        {m.portal_preview_missing_text()}
      </EmptyState>
    );
  }
  return <Shown data={preview.data} access={preview.access} />;
}

function Shown({ data, access }: Pick<Extract<PortalPreview, { status: 'ready' }>, 'data' | 'access'>) {
  const places = usePreviewPlaces();
  return (
    <>
      <p role="note" className={classes.mark}>
        <IconEye size={16} stroke={1.75} aria-hidden="true" />
        <span>
          {m.portal_preview_mark({ contact: data.name, client: data.clientName })} {noteOf(data, access)}
        </span>
      </p>
      <div className={classes.sheet}>
        <PortalDataContext value={data}>
          <PlacesContext value={places}>
            <PortalView />
          </PlacesContext>
        </PortalDataContext>
      </div>
    </>
  );
}

function noteOf({ name }: PortalData, access: 'invited' | 'onboarded' | 'revoked' | null): string {
  if (access === 'onboarded') return '';
  return access === 'revoked' ? m.portal_preview_ended({ contact: name }) : m.portal_preview_not_yet({ contact: name });
}

/** The preview stays on its page: its places are in the search of the address. */
function usePreviewPlaces(): Places {
  const params = useParams({ from: ROUTE });
  const { section: wanted, id } = useSearch({ from: ROUTE });
  const section = SECTIONS.find((each) => each === wanted) ?? 'home';
  const navigate = useNavigate();
  return useMemo(() => {
    function searchOf(place: Place): { section?: Place['section']; id?: string } {
      return { ...(place.section === 'home' ? {} : { section: place.section }), ...(place.id && { id: place.id }) };
    }
    return {
      current: { section, ...(id === undefined ? {} : { id }) },
      href: (place) => `?${new URLSearchParams(searchOf(place)).toString()}`,
      go: (place) => void navigate({ to: ROUTE, params, search: searchOf(place) }),
    };
  }, [params, section, id, navigate]);
}
