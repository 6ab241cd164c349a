import type { PortalScope } from '@clientele/domain/portal';
import * as m from '@clientele/messages';
import { IconBriefcase, IconClock, IconFileText, IconHome, IconReceipt, type Icon } from '@tabler/icons-react';
import type { Section } from '../places/place.ts';

type Listed = { section: Section; scope: PortalScope | null; label: () => string; icon: Icon };

const LISTED: readonly Listed[] = [
  { section: 'home', scope: null, label: m.portal_section_home, icon: IconHome },
  { section: 'invoices', scope: 'invoices', label: m.portal_section_invoices, icon: IconReceipt },
  { section: 'projects', scope: 'projects', label: m.portal_section_projects, icon: IconBriefcase },
  { section: 'work', scope: 'workItems', label: m.portal_section_work, icon: IconClock },
  { section: 'documents', scope: 'documents', label: m.portal_section_documents, icon: IconFileText },
];

/** The sections that somebody with these scopes has; the profile is reached from the header. */
export function sectionsFor(scopes: readonly PortalScope[]): readonly Listed[] {
  return LISTED.filter(({ scope }) => scope === null || scopes.includes(scope));
}
