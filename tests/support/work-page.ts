import { expect, type Locator, type Page } from '@playwright/test';
import type { ActivityFields } from '../../domain/src/activity.ts';
import { OF_ALL_CLIENTS } from '../../domain/src/audience.ts';
import { activityEntryId, paths } from '../../domain/src/paths.ts';
import { BLANK_PROJECT, type ProjectFields } from '../../domain/src/project.ts';
import type { SubjectKind } from '../../domain/src/subject-kinds.ts';
import { NEW_WORK_ITEM, type WorkItemFields } from '../../domain/src/work-item.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import type { TestClient, TestPerson, TestWorkspace } from './workspace.ts';

function stamps(uid: string) {
  const at = new Date();
  return { version: 1, createdAt: at, createdBy: uid, updatedAt: at, updatedBy: uid, change: {} };
}

/** A running project as the functions would have left it, with people who see its client already. */
export async function addTeam(
  workspace: TestWorkspace,
  client: TestClient,
  id: string,
  people: readonly TestPerson[],
  fields: Partial<ProjectFields> = {},
): Promise<void> {
  const memberUids = people.map(({ uid }) => uid);
  const project: ProjectFields = {
    ...BLANK_PROJECT,
    name: 'Tank inspection',
    status: 'active',
    clientId: client.id,
    memberUids,
    viewerUids: [...memberUids, workspace.manager.uid],
    deleted: false,
    ...stamps(workspace.manager.uid),
    ...fields,
  };
  await firestore().doc(paths.project(workspace.id, id)).set(project);
}

/** Work that somebody has handed in: eight hours on 3 March 2026, unless told. */
export async function addSubmitted(
  workspace: TestWorkspace,
  client: TestClient,
  person: TestPerson,
  id: string,
  fields: Partial<WorkItemFields> & Pick<WorkItemFields, 'projectId' | 'positionId'>,
): Promise<void> {
  const item: WorkItemFields = {
    workDate: '2026-03-03',
    minutes: { regular: 480, overtime: 0, doubleTime: 0 },
    description: '',
    clientId: client.id,
    personUid: person.uid,
    personName: person.name,
    ...NEW_WORK_ITEM,
    state: 'submitted',
    ...stamps(person.uid),
    ...fields,
  };
  await firestore().doc(paths.workItem(workspace.id, id)).set(item);
}

/** What the trigger tells of decisions by the manager, without waiting for it: what it tells is tested where it runs. */
export async function addDecisions(
  workspace: TestWorkspace,
  client: TestClient,
  kinds: readonly SubjectKind[],
): Promise<void> {
  const batch = firestore().batch();
  for (const [index, kind] of kinds.entries()) {
    const version = index + 3;
    const entry: ActivityFields = {
      kind,
      actorUid: workspace.manager.uid,
      at: new Date(),
      version,
      audience: OF_ALL_CLIENTS,
      changes: {},
      subjectId: 'tank',
      subject: '2026-03-03 Wanda Frost',
    };
    const id = activityEntryId('workItem-tank', version);
    batch.set(firestore().doc(paths.activityEntry(workspace.id, client.id, id)), entry);
  }
  await batch.commit();
}

export async function openWeek(page: Page, workspace: TestWorkspace, day = '2026-03-04'): Promise<void> {
  await page.goto(`/w/${workspace.id}/work?week=${day}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Work' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /^Mar 2\s–\s8, 2026$/ })).toBeVisible();
}

export async function openApprovals(page: Page, workspace: TestWorkspace, project = ''): Promise<void> {
  await page.goto(`/w/${workspace.id}/work?tab=approve${project === '' ? '' : `&project=${project}`}`);
  await expect(page.getByRole('tab', { name: 'Approve', selected: true })).toBeVisible();
}

/** A day of the week that is shown: "Wednesday, Mar 4" */
export function dayOf(page: Page, name: string): Locator {
  return page.getByRole('listitem', { name, exact: true });
}

export async function chooseOfWork(page: Page, row: RegExp, action: string): Promise<void> {
  await page.getByRole('button', { name: row }).click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
}
