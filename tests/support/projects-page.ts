import { expect, type Locator, type Page } from '@playwright/test';
import { BLANK_PROJECT, projectSubject, type ProjectFields } from '../../domain/src/project.ts';
import { recordSubjectWrite } from '../../functions/src/subjects/record-subject-write.ts';
import type { TestClient, TestWorkspace } from './workspace.ts';

export async function openProjects(page: Page, workspace: Pick<TestWorkspace, 'id'>, search = ''): Promise<void> {
  await page.goto(`/w/${workspace.id}/projects${search}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Projects' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'New project' }).first()).toBeVisible();
}

/** The row of a project, on a phone its card. */
export function projectEntry(page: Page, name: string): Locator {
  return page
    .getByRole('row')
    .or(page.getByRole('list', { name: 'Projects' }).getByRole('listitem'))
    .filter({ has: page.getByRole('link', { name, exact: true }) });
}

export async function openProject(page: Page, name: string): Promise<void> {
  await projectEntry(page, name).getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Begins a project from the open list, with one person or nobody on it. Returns the dialog, which closes when it is done. */
export async function createProject(
  page: Page,
  client: Pick<TestClient, 'name'>,
  { name, person }: { name: string; person?: string },
): Promise<Locator> {
  await page.getByRole('button', { name: 'New project' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Client' }).or(dialog.getByLabel('Client')).first().fill(client.name);
  await page.getByRole('option', { name: client.name }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  if (person !== undefined) {
    await dialog.getByLabel('People').fill(person);
    await page.getByRole('option', { name: person }).click();
    await page.keyboard.press('Escape');
  }
  await dialog.getByRole('button', { name: 'Create project' }).click();
  await expect(dialog).toHaveCount(0);
  return dialog;
}

/** Puts somebody on the open project. */
export async function addToTeam(page: Page, person: string): Promise<void> {
  await page.getByLabel('Choose a person').fill(person);
  await page.getByRole('option', { name: person }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('list', { name: 'People' })).toContainText(person);
}

/** Takes somebody off the open project. */
export async function takeOff(page: Page, person: string): Promise<void> {
  await page.getByRole('button', { name: `Take ${person} off the project` }).click();
  await expect(page.getByText(`${person} was taken off the project`)).toBeVisible();
}

/**
 * What the trigger tells of a project that the manager begins and then changes, each change a version, without waiting for the trigger: it
 * runs here, on the same documents.
 */
export async function tellOfProject(
  workspace: TestWorkspace,
  client: TestClient,
  changes: readonly Partial<ProjectFields>[],
): Promise<void> {
  const { uid } = workspace.manager;
  const at = new Date();
  const people = { memberUids: [], viewerUids: [uid], deleted: false, clientId: client.id };
  const stamps = { createdBy: uid, createdAt: at, updatedBy: uid, updatedAt: at, change: {} };
  let before: ProjectFields | undefined;
  for (const [index, change] of changes.entries()) {
    const after: ProjectFields = {
      ...(before ?? { ...BLANK_PROJECT, ...people, ...stamps }),
      ...change,
      version: index + 1,
    };
    await recordSubjectWrite(projectSubject, { workspaceId: workspace.id, id: `told-${client.id}`, before, after });
    before = after;
  }
}
