import { contactName, contactSchema, type Contact } from '@clientele/domain/contact';
import { paths } from '@clientele/domain/paths';
import { PORTAL_SCOPES, portalAccessSchema, type PortalAccess } from '@clientele/domain/portal';
import type { PortalSummary } from '@clientele/domain/portal-projections';
import { useMemo } from 'react';
import type { Failure } from '../../firebase/failure.ts';
import { documentOf } from '../../firebase/live-document.ts';
import { useLive, type Live } from '../../firebase/live.ts';
import { usePortalSummary } from '../../portal/api/use-summary.ts';
import type { PortalData } from '../../portal/portal-data.tsx';
import { useSession } from '../../session/session.tsx';

export type PortalPreview =
  | { status: 'loading' }
  | { status: 'missing' }
  | { status: 'error'; failure: Failure; retry: () => void }
  | { status: 'ready'; data: PortalData; access: PortalAccess['state'] | null };

/** The portal of a client as one contact has it: the same documents, cut down to that contact's scopes. */
export function usePortalPreview(clientId: string, contactId: string): PortalPreview {
  const { workspace, key } = useSession();
  const contact = useLive(
    useMemo(
      () => documentOf({ path: paths.contact(workspace.id, clientId, contactId), schema: contactSchema, key }),
      [workspace.id, clientId, contactId, key],
    ),
  );
  const access = useLive(
    useMemo(
      () => documentOf({ path: paths.access(workspace.id, clientId, contactId), schema: portalAccessSchema, key }),
      [workspace.id, clientId, contactId, key],
    ),
  );
  const summary = usePortalSummary(workspace.id, clientId, key);

  return previewOf({ workspaceId: workspace.id, clientId, key }, contact, access, summary);
}

type Asked = Pick<PortalData, 'workspaceId' | 'clientId' | 'key'>;

function previewOf(
  asked: Asked,
  contact: Live<Contact | null>,
  access: Live<PortalAccess | null>,
  summary: Live<PortalSummary | null>,
): PortalPreview {
  for (const live of [contact, access, summary])
    if (live.status === 'error') return { status: 'error', failure: live.failure, retry: live.retry };
  if (contact.status !== 'ready' || access.status !== 'ready' || summary.status !== 'ready')
    return { status: 'loading' };
  if (contact.data === null || contact.data.deleted || summary.data === null) return { status: 'missing' };
  const scopes = access.data?.scopes ?? PORTAL_SCOPES;
  const { workspaceName, company, clientName, timezone } = summary.data;
  const data: PortalData = {
    ...asked,
    workspaceName,
    company,
    clientName,
    timezone,
    scopes,
    name: contactName(contact.data),
    email: access.data?.email ?? contact.data.emails[0] ?? '',
    key: `${asked.key}:preview:${scopes.join()}`,
    preview: true,
  };
  return { status: 'ready', data, access: access.data?.state ?? null };
}
