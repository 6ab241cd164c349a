import type { Locator, Page } from '@playwright/test';
import { paths } from '../../domain/src/paths.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { anAssignment } from '../functions/world.ts';
import { addDocument, addStandard, type TestStandard } from '../support/compliance.ts';
import { addInvoice } from '../support/invoices-page.ts';
import { addPosition } from '../support/rates-page.ts';
import { setting } from '../support/settings-page.ts';
import { expect, test } from '../support/test.ts';
import { addTeam } from '../support/work-page.ts';
import { addClient, type TestClient, type TestWorkspace } from '../support/workspace.ts';

const TYPED = 'Typed and not saved';
const RESTORED = 'Your unsaved draft is back.';

type Scene = { workspace: TestWorkspace; client: TestClient; standard: TestStandard };

/** A dialog: where it is opened, and a field of it that takes text. */
type Dialog = {
  path: (scene: Scene) => string;
  open: (page: Page, scene: Scene) => Promise<void>;
  field: (dialog: Locator) => Locator;
};

function box(name: string): Dialog['field'] {
  return (dialog) => dialog.getByRole('textbox', { name, exact: true });
}

function press(name: string | RegExp): Dialog['open'] {
  return (page) => page.getByRole('button', { name }).first().click();
}

function tab(name: string): Dialog['path'] {
  return ({ client }) => `${client.path}?tab=${name}`;
}

async function chooseOf(page: Page, actions: string, action: string): Promise<void> {
  await page.getByRole('button', { name: actions }).first().click();
  await page.getByRole('menuitem', { name: action }).click();
}

const DIALOGS: Readonly<Record<string, Dialog>> = {
  contact: { path: tab('contacts'), open: press('Add the first contact'), field: box('First name') },
  rate: { path: tab('rates'), open: press('Add rate'), field: box('Note') },
  project: {
    path: ({ workspace }) => `/w/${workspace.id}/projects`,
    open: press('New project'),
    field: box('Name'),
  },
  work: {
    path: ({ workspace }) => `/w/${workspace.id}/work?week=2026-03-04`,
    open: press('Add work on Tuesday, Mar 3'),
    field: box('Description'),
  },
  evidence: {
    path: tab('compliance'),
    open: (page, { standard }) => press(`Submit evidence for ${standard.code}`)(page, {} as Scene),
    field: box('Certificate number'),
  },
  waiver: {
    path: tab('compliance'),
    open: (page, { standard }) => chooseOf(page, `Actions for ${standard.code}`, 'Waive'),
    field: (dialog) => dialog.getByRole('textbox', { name: /reason/i }),
  },
  document: {
    path: tab('documents'),
    open: (page) => chooseOf(page, 'Actions for Certificate.pdf', 'Edit details'),
    field: box('Note'),
  },
  numbers: {
    path: ({ client }) => client.path,
    open: press('Edit Registration and tax'),
    field: box('Registration ID'),
  },
  'reason for an inactive client': {
    path: ({ client }) => client.path,
    async open(page) {
      await page.getByRole('button', { name: /^Status:/ }).click();
      await page.getByRole('menuitemradio', { name: 'Inactive', exact: true }).click();
    },
    field: box('Reason (optional)'),
  },
  'void invoice': {
    path: ({ workspace, client }) => `/w/${workspace.id}/invoices/invoice-${client.id}-N-1`,
    open: press('Void invoice'),
    field: (dialog) => dialog.getByRole('textbox'),
  },
  position: {
    path: ({ workspace }) => `/w/${workspace.id}/settings?tab=positions`,
    open: press('Add position'),
    field: box('Description'),
  },
  standard: {
    path: ({ workspace }) => `/w/${workspace.id}/settings?tab=standards`,
    open: press('Add standard'),
    field: box('Name'),
  },
};

async function typeAndLeave(page: Page, { path, open, field }: Dialog, scene: Scene): Promise<void> {
  const dialog = page.getByRole('dialog');
  const question = dialog.getByRole('alertdialog', { name: 'Discard what you typed?' });
  await page.goto(path(scene));
  await open(page, scene);
  await expect(field(dialog)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await open(page, scene);
  await field(dialog).fill(TYPED);
  await page.keyboard.press('Escape');
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Keep editing' }).click();
  await expect(field(dialog)).toHaveValue(TYPED);
  await page.mouse.click(4, 300);
  await expect(question).toBeVisible();

  await page.reload();
  await open(page, scene);
  await expect(dialog.getByText(RESTORED)).toBeVisible();
  await expect(field(dialog)).toHaveValue(TYPED);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await question.getByRole('button', { name: 'Discard' }).click();
  await expect(dialog).toHaveCount(0);
  await open(page, scene);
  await expect(field(dialog)).toHaveValue('');
}

test(
  'what was typed into a dialog survives Escape, a click outside and a reload, and goes when it is discarded',
  { tag: '@desktop' },
  async ({ login, workspace }) => {
    const [client, standard] = [await addClient(workspace), await addStandard(workspace)];
    await addDocument(workspace, client, 'Certificate.pdf');
    await addInvoice(workspace, client, { state: 'sent', number: 'N-1' });
    await addPosition(workspace, 'Diver of drafts');
    await addTeam(workspace, client, `drafts-${client.id}`, [workspace.owner]);
    await firestore()
      .doc(paths.assignment(workspace.id, client.id, standard.id))
      .set(anAssignment());
    const page = await login(workspace.owner.email);
    for (const [name, dialog] of Object.entries(DIALOGS))
      await test.step(name, () => typeAndLeave(page, dialog, { workspace, client, standard }));
  },
);

test(
  'an invoice that is being composed survives a reload, and leaving it for another page asks',
  { tag: '@desktop' },
  async ({ login, workspace }) => {
    const client = await addClient(workspace);
    const page = await login(workspace.owner.email);
    await page.goto(`/w/${workspace.id}/invoices/new?client=${client.id}`);
    const note = page.getByRole('textbox', { name: 'Note', exact: true });
    const line = page.getByRole('textbox', { name: 'Description' });
    await note.fill(TYPED);
    await page.getByRole('button', { name: 'Add line' }).click();
    await line.fill('Travel');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect(page.getByText(RESTORED)).toBeVisible();
    await expect(note).toHaveValue(TYPED);
    await expect(line).toHaveValue('Travel');

    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Projects' }).click();
    const question = page.getByRole('dialog');
    await question.getByRole('button', { name: 'Keep editing' }).click();
    await expect(note).toHaveValue(TYPED);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Projects' }).click();
    await question.getByRole('button', { name: 'Discard and leave' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Projects' })).toBeVisible();
    await page.goBack();
    await expect(note).toHaveValue('');
  },
);

test('what was typed into a setting survives a reload', { tag: '@desktop' }, async ({ login, workspace }) => {
  const client = await addClient(workspace);
  const page = await login(workspace.owner.email);
  await page.goto(`${client.path}?tab=settings`);
  const row = setting(page, 'taxRate');
  await row.getByRole('button', { name: 'Override Tax rate' }).click();
  await row.getByRole('textbox', { name: 'Tax rate' }).fill('7.5');
  await page.reload();
  await expect(row.getByText(RESTORED)).toBeVisible();
  await expect(row.getByRole('textbox', { name: 'Tax rate' })).toHaveValue('7.5');
  await row.getByRole('button', { name: 'Cancel' }).click();
  await page.reload();
  await expect(row.getByRole('button', { name: 'Override Tax rate' })).toBeVisible();
});
