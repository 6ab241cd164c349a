import { ACCESS_STATES, PORTAL_SCOPES, type AccessState, type PortalScope } from '@clientele/domain/portal';
import * as m from '@clientele/messages';
import type { FieldRow } from './client-fields.ts';
import { choiceAs, listValue, textValue } from './values.ts';

const STATES: Record<AccessState, () => string> = {
  invited: m.access_state_invited,
  onboarded: m.access_state_onboarded,
  revoked: m.access_state_revoked,
};

const SCOPES: Record<PortalScope, () => string> = {
  invoices: m.portal_scope_invoices,
  projects: m.portal_scope_projects,
  workItems: m.portal_scope_work_items,
  documents: m.portal_scope_documents,
};

export function accessStateLabel(state: AccessState): string {
  return STATES[state]();
}

export function portalScopeLabel(scope: PortalScope): string {
  return SCOPES[scope]();
}

/** What the fields of a contact's portal access are called and how their values read in the timeline. */
export const ACCESS_FIELDS = {
  state: {
    label: m.access_field_state,
    inline: m.access_field_state_inline,
    read: choiceAs(ACCESS_STATES, accessStateLabel),
  },
  email: { label: m.access_field_email, inline: m.access_field_email_inline, read: textValue },
  scopes: {
    label: m.access_field_scopes,
    inline: m.access_field_scopes_inline,
    read: (scopes) =>
      listValue(
        Array.isArray(scopes) ? PORTAL_SCOPES.filter((each) => scopes.includes(each)).map(portalScopeLabel) : [],
      ),
  },
} as const satisfies Readonly<Record<string, FieldRow>>;
