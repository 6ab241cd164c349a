import type { PortalCompany } from '@clientele/domain/portal-projections';
import type { PortalScope } from '@clientele/domain/portal';
import { createContext, use } from 'react';

/** Whose portal is shown, and how much of it. */
export type PortalData = {
  workspaceId: string;
  clientId: string;
  workspaceName: string;
  /** the company behind the workspace; null where it has said nothing */
  company: PortalCompany | null;
  clientName: string;
  /** the client's: in it invoices become overdue */
  timezone: string;
  scopes: readonly PortalScope[];
  /** who looks */
  name: string;
  email: string;
  /** names the reader and their scopes; part of every listener's key */
  key: string;
  /** staff looks at what somebody else sees */
  preview: boolean;
};

export const PortalDataContext = createContext<PortalData | null>(null);

export function usePortalData(): PortalData {
  const data = use(PortalDataContext);
  if (!data) throw new Error('usePortalData() needs a PortalDataContext above it');
  return data;
}
