import { randomBytes } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import { BLANK_CONTACT, type ContactFields } from '../../domain/src/contact.ts';
import { paths } from '../../domain/src/paths.ts';
import type { PortalAccessFields } from '../../domain/src/portal.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import type { TestClient, TestWorkspace } from './workspace.ts';

export type TestContact = { id: string; name: string; email: string };

function stamps(workspace: TestWorkspace) {
  const now = new Date();
  const by = workspace.manager.uid;
  return { version: 1, createdAt: now, createdBy: by, updatedAt: now, updatedBy: by, change: {} };
}

/** A contact with an address that no other has, unless `fields` say otherwise. */
export async function putContact(
  workspace: TestWorkspace,
  client: TestClient,
  firstName: string,
  fields: Partial<ContactFields> = {},
): Promise<TestContact> {
  const id = randomBytes(6).toString('hex');
  const email = `${firstName.toLowerCase()}.${id}@example.test`;
  const contact: ContactFields = {
    ...BLANK_CONTACT,
    firstName,
    lastName: 'Okafor',
    emails: [email],
    isPrimary: false,
    primaryBefore: '',
    successorId: '',
    deleted: false,
    ...stamps(workspace),
    ...fields,
  };
  await firestore()
    .doc(paths.contact(workspace.id, client.id, id))
    .set(contact);
  return { id, name: `${firstName} Okafor`, email };
}

/** How a contact stands with the portal; invited a week and a day ago unless `fields` say otherwise. */
export async function putAccess(
  workspace: TestWorkspace,
  client: TestClient,
  { id, name, email }: TestContact,
  fields: Partial<PortalAccessFields> = {},
): Promise<void> {
  const day = 24 * 60 * 60 * 1000;
  const access: PortalAccessFields = {
    state: 'invited',
    contactName: name,
    email,
    scopes: ['invoices'],
    inviteId: '',
    invitedAt: new Date(Date.now() - 8 * day),
    expiresAt: new Date(Date.now() - day),
    uid: '',
    ...stamps(workspace),
    ...fields,
  };
  await firestore()
    .doc(paths.access(workspace.id, client.id, id))
    .set(access);
}

export async function openContacts(page: Page, client: TestClient): Promise<Locator> {
  await page.goto(`${client.path}?tab=contacts`);
  const panel = page.getByRole('tabpanel', { name: 'Contacts' });
  await expect(panel.getByRole('heading', { name: 'Contacts', exact: true })).toBeVisible();
  return panel;
}

export function contactCard(page: Page, { name }: Pick<TestContact, 'name'>): Locator {
  return page
    .getByRole('tabpanel')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name }) });
}

export async function chooseFor(page: Page, { name }: TestContact, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
}
