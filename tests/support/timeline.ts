import { expect, type Locator, type Page } from '@playwright/test';
import { paths } from '../../domain/src/paths.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { eventually } from './eventually.ts';
import { editClient, type TestClient, type TestWorkspace } from './workspace.ts';

/** Waits until the functions have recorded so many entries: what comes while a timeline is open is shown differently. */
export async function recorded(workspace: TestWorkspace, client: TestClient, count: number): Promise<void> {
  const timeline = firestore().collection(paths.activity(workspace.id, client.id));
  await eventually(async () => expect((await timeline.count().get()).data().count).toBe(count));
}

/** The code of one client becomes that of another, which nobody on this page can know. */
export async function giveCodeAway(workspace: TestWorkspace, client: TestClient): Promise<void> {
  await editClient(workspace, client.id, { code: '' });
  await firestore().doc(paths.code(workspace.id, client.code)).set({ clientId: 'another' });
}

export async function openTimeline(page: Page, client: Pick<TestClient, 'path'>, search = ''): Promise<void> {
  await page.goto(`${client.path}?tab=activity${search}`);
  await expect(page.getByRole('form', { name: 'Write a note' })).toBeVisible();
}

/** The entries and folded bursts of an open timeline, newest first. */
export function entries(page: Page): Locator {
  return page.getByRole('tabpanel', { name: 'Activity' }).getByRole('listitem');
}

export function undoButton(entry: Locator): Locator {
  return entry.getByRole('button', { name: /^Undo / });
}
