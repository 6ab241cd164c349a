import { createHash, randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { FileFields } from '../../domain/src/client-file.ts';
import { BLANK_CONTACT, type ContactFields } from '../../domain/src/contact.ts';
import type { InvoiceFields } from '../../domain/src/invoice.ts';
import { objectPaths, paths } from '../../domain/src/paths.ts';
import {
  PORTAL_SCOPES,
  type PortalAccessFields,
  type PortalPerson,
  type PortalScope,
} from '../../domain/src/portal.ts';
import { BLANK_POSITION, type PositionFields } from '../../domain/src/position.ts';
import { BLANK_PROJECT, type ProjectFields } from '../../domain/src/project.ts';
import type { Stamps } from '../../domain/src/stamps.ts';
import type { WorkItemFields } from '../../domain/src/work-item.ts';
import type { AccountProof } from '../../functions/src/accounts/account-proof.ts';
import { rebuildClaims } from '../../functions/src/claims/rebuild-claims.ts';
import { auth, bucket, firestore } from '../../functions/src/firebase/app.ts';
import { rebuildPortals } from '../../functions/src/portal/rebuild-portals.ts';
import { DEMO_PASSWORD } from '../../tools/seed/accounts.ts';
import { eventually } from './eventually.ts';
import type { TestClient, TestWorkspace } from './workspace.ts';

/** Milliseconds. */
const BACKLOG = 220_000;

/** Somebody of the client's own people. */
export type Insider = { uid: string; email: string; name: string; contactId: string };

function freshId(): string {
  return randomBytes(6).toString('hex');
}

function stamps(workspace: TestWorkspace, version = 1): Stamps {
  const now = new Date();
  const by = workspace.manager.uid;
  return { version, createdAt: now, createdBy: by, updatedAt: now, updatedBy: by, change: {} };
}

/** An account that is let into a client's portal, as accepting an invitation leaves it; the claims follow by themselves. */
export async function letIn(
  workspace: TestWorkspace,
  client: TestClient,
  scopes: readonly PortalScope[] = PORTAL_SCOPES,
): Promise<Insider> {
  const uid = `insider-${freshId()}`;
  const insider = { uid, email: `${uid}@example.test`, name: 'Iris Berg', contactId: freshId() };
  await auth().createUser({ uid, email: insider.email, password: DEMO_PASSWORD, emailVerified: true });
  const proof: AccountProof = { email: insider.email, provenAt: new Date() };
  await firestore().doc(paths.accountProof(uid)).create(proof);
  await openPortal(workspace, client, insider, scopes);
  return insider;
}

export async function openPortal(
  workspace: TestWorkspace,
  client: TestClient,
  insider: Insider,
  scopes: readonly PortalScope[],
): Promise<void> {
  const { uid, email, name, contactId } = insider;
  const person: PortalPerson = {
    uid,
    contactId,
    name,
    email,
    status: 'active',
    scopes: [...scopes],
    updatedAt: new Date(),
  };
  const access: PortalAccessFields = {
    state: 'onboarded',
    contactName: name,
    email,
    scopes: [...scopes],
    inviteId: '',
    invitedAt: new Date(),
    expiresAt: null,
    uid,
    ...stamps(workspace),
  };
  const contact: ContactFields = {
    ...BLANK_CONTACT,
    firstName: 'Iris',
    lastName: 'Berg',
    emails: [email],
    isPrimary: true,
    primaryBefore: '',
    successorId: '',
    deleted: false,
    ...stamps(workspace),
  };
  await firestore()
    .doc(paths.contact(workspace.id, client.id, contactId))
    .set(contact);
  await firestore()
    .doc(paths.access(workspace.id, client.id, contactId))
    .set(access);
  await firestore()
    .doc(paths.portalPerson(workspace.id, client.id, uid))
    .set(person);
  // The triggers do both as well; a test that is about something else does not wait for them.
  await rebuildClaims(uid);
  await showAll(workspace);
}

/** What the triggers do with what was put here, for a test that is about something else. */
export async function showAll(workspace: TestWorkspace): Promise<void> {
  await rebuildPortals(workspace.id);
}

/**
 * Waits until the triggers keep up with what is written: right after the demo was written there are thousands of events before those of a
 * test.
 */
export async function awaitTriggers(workspace: TestWorkspace, client: TestClient): Promise<void> {
  const workId = await putWork(workspace, client, await putProject(workspace, client));
  const copy = firestore().doc(`${paths.portalWorkItems(workspace.id, client.id)}/${workId}`);
  await eventually(async () => expect((await copy.get()).exists).toBe(true), BACKLOG);
}

/** What a revocation does first: from then on nothing is let through. */
export async function shutOut(workspace: TestWorkspace, client: TestClient, { uid }: Insider): Promise<void> {
  await firestore()
    .doc(paths.portalPerson(workspace.id, client.id, uid))
    .update({ status: 'revoked', scopes: [], updatedAt: new Date() });
}

export async function putProject(
  workspace: TestWorkspace,
  client: TestClient,
  fields: Partial<ProjectFields> = {},
): Promise<string> {
  const id = `project-${freshId()}`;
  const project: ProjectFields = {
    ...BLANK_PROJECT,
    name: 'Tank 7 inspection',
    code: 'TANK-7',
    status: 'active',
    startsOn: '2026-01-05',
    description: 'Internal: the valve leaks',
    clientId: client.id,
    memberUids: [workspace.manager.uid],
    viewerUids: [workspace.manager.uid],
    deleted: false,
    ...stamps(workspace),
    ...fields,
  };
  await firestore().doc(paths.project(workspace.id, id)).set(project);
  return id;
}

export async function putWork(
  workspace: TestWorkspace,
  client: TestClient,
  projectId: string,
  fields: Partial<WorkItemFields> = {},
): Promise<string> {
  const id = `work-${freshId()}`;
  const position: PositionFields = { ...BLANK_POSITION, name: 'Inspector', ...stamps(workspace) };
  await firestore().doc(paths.position(workspace.id, 'inspector')).set(position);
  const item: WorkItemFields = {
    projectId,
    positionId: 'inspector',
    workDate: new Date().toISOString().slice(0, 10),
    minutes: { regular: 450, overtime: 0, doubleTime: 0 },
    description: 'Checked the welds',
    clientId: client.id,
    personUid: workspace.manager.uid,
    personName: workspace.manager.name,
    state: 'approved',
    rejection: '',
    approvedBy: workspace.owner.uid,
    approvedAt: new Date(),
    rate: null,
    invoiceId: '',
    deleted: false,
    ...stamps(workspace),
    ...fields,
  };
  await firestore().doc(paths.workItem(workspace.id, id)).set(item);
  return id;
}

export async function putInvoice(
  workspace: TestWorkspace,
  client: TestClient,
  fields: Partial<InvoiceFields> = {},
): Promise<string> {
  const id = `invoice-${freshId()}`;
  const invoice: InvoiceFields = {
    clientId: client.id,
    state: 'sent',
    number: `E2E-${client.code}-INV-NOV-2026`,
    periodFrom: '2026-11-01',
    periodTo: '2026-11-30',
    currency: 'USD',
    workLines: [
      {
        workItemId: 'w1',
        projectName: 'Tank 7 inspection',
        positionName: 'Inspector',
        personName: workspace.manager.name,
        workDate: '2026-11-03',
        minutes: 450,
        text: 'Checked the welds',
        amountMinor: 71_250,
        rateUnit: 'hour',
        charges: [{ work: 'regular', minutes: 450, rateMinor: 9500, multiplier: 100, amountMinor: 71_250 }],
      },
    ],
    freeLines: [{ text: 'Travel', quantity: 150, unitMinor: 10_000 }],
    taxRate: 625,
    subtotalMinor: 86_250,
    taxMinor: 5_391,
    totalMinor: 91_641,
    termsDays: 30,
    poNumber: 'PO-815',
    footer: 'Thank you for your trust.',
    note: 'Please pay by bank transfer.',
    parties: {
      workspaceName: workspace.name,
      company: null,
      clientName: client.name,
      legalName: '',
      code: client.code,
      taxIds: ['EIN:US:12-3456789'],
      address: {
        kind: 'billing',
        label: '',
        line1: '1 Harbor Street',
        line2: '',
        line3: '',
        city: 'Hartford',
        county: '',
        subdivision: 'US-CT',
        postalCode: '06101',
        country: 'US',
      },
    },
    recipients: ['billing@example.test'],
    deliveries: [],
    timesMailed: 1,
    issuedOn: '2026-11-20',
    dueOn: '2099-12-20',
    paidOn: '',
    sentAt: new Date(),
    voidReason: '',
    pdfReady: false,
    deleted: false,
    ...stamps(workspace),
    ...fields,
  };
  await firestore().doc(paths.invoice(workspace.id, id)).set(invoice);
  return id;
}

/** Changes what is stored as a next version, in a browser that nobody looks at. */
export async function change(path: string, fields: Record<string, unknown>): Promise<void> {
  const document = firestore().doc(path);
  const version = Number((await document.get()).get('version')) + 1;
  await document.update({ ...fields, version, updatedAt: new Date() });
}

/** A shared document whose content, a few bytes, was found good. */
export async function putFile(
  workspace: TestWorkspace,
  client: TestClient,
  fields: Partial<FileFields> = {},
): Promise<string> {
  const id = `file${freshId()}`;
  const content = Buffer.from('%PDF-1.4 a report');
  const sha256 = createHash('sha256').update(content).digest('hex');
  const file: FileFields = {
    name: 'Inspection report.pdf',
    category: 'report',
    visibility: 'portal',
    expiresOn: '',
    note: 'Internal: draft numbers on page 3',
    size: content.length,
    contentType: 'application/pdf',
    seriesId: id,
    state: 'ready',
    refusal: '',
    sha256,
    versionNumber: 1,
    deleted: false,
    deletedAt: null,
    deletedBy: '',
    ...stamps(workspace),
    ...fields,
  };
  await firestore()
    .doc(paths.file(workspace.id, client.id, id))
    .set(file);
  await putObject(objectPaths.file(workspace.id, client.id, id), content, sha256);
  return id;
}

/** The PDF of an invoice, as the function that makes it leaves it. */
export async function putPdf(workspace: TestWorkspace, client: TestClient, id: string): Promise<void> {
  await putObject(objectPaths.invoice(workspace.id, client.id, id), Buffer.from('%PDF-1.4 an invoice'), '');
}

async function putObject(path: string, content: Buffer, checked: string): Promise<void> {
  const metadata = { contentType: 'application/pdf', metadata: { checked } };
  await bucket().file(path).save(content, { resumable: false, metadata });
}

export async function signInToPortal(page: Page, email: string, password: string = DEMO_PASSWORD): Promise<void> {
  await page.goto('/portal');
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('textbox', { name: 'Password' }).press('Enter');
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
}

export async function goToSection(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name }).click();
}
