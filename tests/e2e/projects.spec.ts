import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { clientRow, openClients } from '../support/clients-page.ts';
import { REFUSED_BY_RULES } from '../support/error-watch.ts';
import {
  openProjects,
  createProject,
  openProject,
  projectEntry,
  takeOff,
  addToTeam,
  tellOfProject,
} from '../support/projects-page.ts';
import { openRecord } from '../support/record-page.ts';
import { watchReloads } from '../support/reloads.ts';
import { expect, test } from '../support/test.ts';
import { entries, openTimeline } from '../support/timeline.ts';
import { addClient, addPerson, createWorkspace, freshName } from '../support/workspace.ts';

function status(page: Page): Locator {
  return page.getByRole('button', { name: /^Status: / });
}

test('a project begins, is found, changes its status and its fields, and stands on its client’s record', async ({
  login,
  workspace,
}) => {
  const client = await addClient(workspace);
  const name = freshName('Tank');
  const page = await login(workspace.owner.email);
  await openProjects(page, workspace);
  const dialog = await createProject(page, client, { name, person: workspace.viewer.name });
  await expect(dialog).toHaveCount(0);
  await expect(projectEntry(page, name)).toContainText('Planned');
  await expect(projectEntry(page, name)).toContainText(client.name);

  const search = page.getByRole('searchbox', { name: 'Search projects' });
  await search.fill(`${client.code.toLowerCase()} tank`);
  await expect(page.getByRole('status').filter({ hasText: '1 project' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Which projects are shown' }).selectOption('Done');
  await expect(page.getByRole('heading', { name: 'No project fits what you look for' })).toBeVisible();
  await expect(page).toHaveURL(/show=done/);
  await page.getByRole('button', { name: 'Show all projects' }).click();
  await expect(search).toHaveValue('');

  await openProject(page, name);
  await status(page).click();
  await page.getByRole('menuitemradio', { name: 'Active', exact: true }).click();
  await expect(status(page)).toHaveText('Active');
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Code' }).fill('tank-7');
  await form.getByLabel('First day').fill('2026-06-01');
  await form.getByLabel('Last day').fill('2026-05-31');
  await form.getByRole('button', { name: 'Save project' }).click();
  await expect(form.getByText('The end has to be after the first day')).toBeVisible();
  await form.getByLabel('Last day').fill('2026-06-30');
  await form.getByRole('button', { name: 'Save project' }).click();
  await expect(form).toHaveCount(0);
  await expect(page.getByText('TANK-7', { exact: true })).toBeVisible();
  await expect(page.getByText('Jun 1, 2026 – Jun 30, 2026')).toBeVisible();

  await openRecord(page, client);
  await page.getByRole('tab', { name: 'Projects' }).click();
  await expect(projectEntry(page, name)).toContainText('Active');
});

test('the client’s timeline tells how a project began, how its status went, and who works on it @desktop', async ({
  login,
  workspace,
}) => {
  const client = await addClient(workspace);
  await tellOfProject(workspace, client, [
    { name: 'Tank inspection', status: 'planned' },
    { status: 'active' },
    { memberUids: [workspace.viewer.uid] },
    { deleted: true },
  ]);
  const page = await login(workspace.owner.email);
  await openTimeline(page, client);
  const burst = entries(page).first();
  await burst.getByRole('button', { name: /made 4 changes/ }).click();
  await expect(burst).toContainText('Tank inspection');
  await expect(burst).toContainText(/changed the status of the project Tank inspection.*Planned.*Active/);
  await expect(burst).toContainText(workspace.viewer.name);
  await expectAccessible(page, 'projects in the timeline');
});

test('whoever is put on a project sees its client at once in an open list, and loses it at once @desktop', async ({
  login,
  errors,
}) => {
  // A listener that is cut off is reported by the SDK before the page reacts.
  errors.allow(REFUSED_BY_RULES);
  const workspace = await createWorkspace('Linked Lines');
  const ines = await addPerson(workspace, 'Ines Costa', 'custom', ['clients.view']);
  const client = await addClient(workspace);
  const [owner, list, record] = await Promise.all([login(workspace.owner.email), login(ines.email), login(ines.email)]);
  await openProjects(owner, workspace);
  const name = freshName('Pipe');
  await createProject(owner, client, { name });
  await openProject(owner, name);
  await openClients(list, workspace);
  await expect(list.getByRole('heading', { name: 'No clients are linked to you' })).toBeVisible();
  const expectNoReload = watchReloads(list);

  await addToTeam(owner, ines.name);
  await expect(clientRow(list, client.name)).toBeVisible();
  await record.goto(`/w/${workspace.id}/projects`);
  await record.getByRole('link', { name, exact: true }).click();
  await expect(record.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(record.getByRole('button', { name: 'Edit', exact: true })).toHaveAttribute('aria-disabled', 'true');

  await takeOff(owner, ines.name);
  await expect(clientRow(list, client.name)).toHaveCount(0);
  await expect(record.getByRole('heading', { name: 'This project can no longer be shown' }).first()).toBeVisible();
  await expect(record.getByText(client.name)).toHaveCount(0);
  expectNoReload();
});

test('a removed project leaves the lists and its people, and comes back with them @desktop', async ({
  login,
  workspace,
}) => {
  const client = await addClient(workspace);
  const name = freshName('Alarm');
  const page = await login(workspace.owner.email);
  await openProjects(page, workspace);
  await createProject(page, client, { name, person: workspace.viewer.name });
  await openProject(page, name);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Remove project' }).click();
  const question = page.getByRole('dialog', { name: `Remove “${name}”?` });
  await question.getByRole('button', { name: 'Remove project' }).click();
  await expect(page.getByText(/^Removed by Olivia Ortega/)).toBeVisible();
  await openProjects(page, workspace, '?show=removed');
  await expect(projectEntry(page, name)).toBeVisible();
  await openProjects(page, workspace);
  await expect(projectEntry(page, name)).toHaveCount(0);
  await openProjects(page, workspace, '?show=removed');
  await openProject(page, name);
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText(/^Removed by/)).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'People' })).toContainText(workspace.viewer.name);
});

test('leaving counts the projects that are not done @desktop', async ({ login, workspace }) => {
  const client = await addClient(workspace, { status: 'active' });
  const page = await login(workspace.owner.email);
  await openProjects(page, workspace);
  await createProject(page, client, { name: freshName('One') });
  await createProject(page, client, { name: freshName('Two') });
  await openRecord(page, client);
  await page.getByRole('button', { name: /^Status:/ }).click();
  await page.getByRole('menuitemradio', { name: 'Inactive' }).click();
  await expect(page.getByRole('dialog').getByText('2 projects that are not done')).toBeVisible();
});

test('who may not manage projects sees them, and every control says why', async ({ login, workspace }) => {
  const client = await addClient(workspace);
  const name = freshName('Weld');
  const [owner, viewer] = await Promise.all([login(workspace.owner.email), login(workspace.viewer.email)]);
  await openProjects(owner, workspace);
  await createProject(owner, client, { name });
  await openProjects(viewer, workspace);
  await expect(projectEntry(viewer, name)).toBeVisible();
  const create = viewer.getByRole('button', { name: 'New project' }).first();
  await expect(create).toHaveAttribute('aria-disabled', 'true');
  await create.focus();
  await expect(viewer.getByRole('tooltip')).toHaveText(/You need the permission/);
  await openProject(viewer, name);
  for (const button of ['Edit', 'Add'])
    await expect(viewer.getByRole('button', { name: button, exact: true })).toHaveAttribute('aria-disabled', 'true');
});

test('the pages of projects are accessible', async ({ login }) => {
  const workspace = await createWorkspace('Open Projects');
  const client = await addClient(workspace, { displayName: 'Bellwerk Anlagen' });
  const page = await login(workspace.owner.email);
  await openProjects(page, workspace);
  await expect(page.getByRole('heading', { name: 'No projects yet' })).toBeVisible();
  await expectAccessible(page, 'projects, empty');
  await page.getByRole('button', { name: 'New project' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Create project' }).click();
  await expect(dialog.getByText('Fill in this field').first()).toBeVisible();
  await expectAccessible(page, 'new project with missing fields');
  await page.keyboard.press('Escape');
  await createProject(page, client, { name: 'Tank inspection', person: workspace.viewer.name });
  await expect(projectEntry(page, 'Tank inspection')).toBeVisible();
  await expectAccessible(page, 'projects');
  await openProject(page, 'Tank inspection');
  await expect(page.getByRole('list', { name: 'People' })).toBeVisible();
  await expectAccessible(page, 'a project');
  await status(page).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page, 'status of a project');
  await page.keyboard.press('Escape');
  await page.goto(`${client.path}?tab=projects`);
  await expect(projectEntry(page, 'Tank inspection')).toBeVisible();
  await expectAccessible(page, 'projects of a client');
});
