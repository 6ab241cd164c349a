import { standardSubject } from '../../domain/src/compliance-subject.ts';
import { contactSubject } from '../../domain/src/contact.ts';
import { invoiceSubject } from '../../domain/src/invoice.ts';
import { paths } from '../../domain/src/paths.ts';
import { accessSubject } from '../../domain/src/portal.ts';
import { projectSubject } from '../../domain/src/project.ts';
import { serviceRateSubject } from '../../domain/src/service-rate.ts';
import { settingsSubject } from '../../domain/src/settings.ts';
import type { Subject, SubjectFields } from '../../domain/src/subject.ts';
import { workItemSubject } from '../../domain/src/work-item.ts';
import type { SeededClient } from './client-history.ts';
import type { ClientBusiness } from './demo-business.ts';
import { NO_PORTAL } from './demo-portal.ts';
import { businessProjections } from './demo-projections.ts';
import { playSubject, type PlayedDocuments } from './play-subject.ts';

const NO_BUSINESS: ClientBusiness = { projects: [], items: [], invoices: [], usedRateIds: new Set() };

/** Everything that hangs on one client but its files, with its timeline and what the portal shows of it. Pure. */
export function clientParts(
  workspaceId: string,
  client: SeededClient,
  now: Date,
  business = NO_BUSINESS,
): PlayedDocuments {
  const { projects, items, invoices, usedRateIds } = business;
  const { accesses, invites, people } = client.portal?.(now) ?? NO_PORTAL;
  const notes = client.notes?.(now) ?? [];
  const contacts = (client.contacts?.(now) ?? []).map(({ id, ...contact }) => ({ id, states: [contact] }));
  const rates = (client.rates?.(now) ?? []).map(({ id, states }) => ({
    id,
    states: usedRateIds.has(id) ? states.map((rate) => ({ ...rate, invoiced: true })) : states,
  }));

  function played<Fields extends SubjectFields>(
    subject: Subject<Fields>,
    histories: readonly { id: string; states: readonly Fields[] }[] = [],
  ): PlayedDocuments[] {
    return histories.map(({ id, states }) => playSubject(subject, { workspaceId, clientId: client.id, id }, states));
  }

  const documents: PlayedDocuments[] = [
    Object.fromEntries(
      notes.map(({ entryId, entry }) => [paths.activityEntry(workspaceId, client.id, entryId), entry]),
    ),
    ...played(contactSubject, contacts),
    ...played(accessSubject, accesses),
    Object.fromEntries(invites.map(({ id, invite }) => [paths.invite(workspaceId, id), invite])),
    Object.fromEntries(people.map((person) => [paths.portalPerson(workspaceId, client.id, person.uid), person])),
    ...played(projectSubject, projects),
    ...played(workItemSubject, items),
    ...played(invoiceSubject, invoices),
    businessProjections(workspaceId, client.id, business, now),
    ...played(serviceRateSubject, rates),
    ...played(settingsSubject, client.settings?.(now)),
    ...played(standardSubject, client.compliance?.(now)),
  ];
  return Object.fromEntries(documents.flatMap((each) => Object.entries(each)));
}
