import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { addPosition, addRate, pick } from '../support/rates-page.ts';
import { watchReloads } from '../support/reloads.ts';
import { expect, test } from '../support/test.ts';
import { entries, openTimeline } from '../support/timeline.ts';
import {
  addDecisions,
  addSubmitted,
  addTeam,
  chooseOfWork,
  dayOf,
  openApprovals,
  openWeek,
} from '../support/work-page.ts';
import { addClient, addPerson, freshName } from '../support/workspace.ts';

async function expectNoScrolling(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
}

test(
  'a week is booked, submitted and approved in another browser, and each sees it at once',
  { tag: '@desktop' },
  async ({ login, workspace }) => {
    const wanda = await addPerson(workspace, 'Wanda Frost', 'member');
    const position = freshName('Rigger');
    const positionId = await addPosition(workspace, position);
    const client = await addClient(workspace, {}, [wanda.uid]);
    await addRate(workspace, client, 'r1', { positionId, overtimeMultiplier: 150 });
    const project = freshName('Tanks');
    const id = project.replace(/[^A-Za-z0-9]/g, '');
    await addTeam(workspace, client, id, [wanda], { name: project, startsOn: '2026-03-01', endsOn: '2026-03-31' });
    const [hers, his] = [await login(wanda.email), await login(workspace.manager.email)];
    await openWeek(hers, workspace);
    await openApprovals(his, workspace, id);
    const reloads = [watchReloads(hers), watchReloads(his)];
    await expect(his.getByRole('heading', { name: /^Nothing (waits for approval|that waits fits)/ })).toBeVisible();
    await expect(hers.getByRole('tab')).toHaveCount(0);
    await expectAccessible(hers, 'empty week');

    await hers.getByRole('button', { name: 'Add work on Tuesday, Mar 3' }).click();
    const dialog = hers.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Add work' }).click();
    await expect(dialog.getByRole('combobox', { name: 'Project' })).toBeFocused();
    await pick(dialog, 'Project', project);
    await expect(dialog.getByText(client.name)).toBeVisible();
    await pick(dialog, 'Position', position);
    await dialog.getByRole('textbox', { name: 'Hours', exact: true }).fill('25');
    await dialog.getByLabel('Work date').fill('2026-04-01');
    await dialog.getByRole('button', { name: 'Add work' }).click();
    await expect(dialog.getByText(/Enter hours from 0 to 24/)).toBeVisible();
    await expect(dialog.getByText(/outside the project’s period/)).toBeVisible();
    await expectAccessible(hers, 'work form with problems');
    await dialog.getByRole('textbox', { name: 'Hours', exact: true }).fill('7:30');
    await dialog.getByRole('textbox', { name: 'Overtime', exact: true }).fill('1.5');
    await dialog.getByLabel('Work date').fill('2026-03-03');
    await dialog.getByRole('textbox', { name: 'Description' }).fill('Rigged the lid of tank 7');
    await dialog.getByRole('button', { name: 'Add work' }).click();
    const tuesday = dayOf(hers, 'Tuesday, Mar 3');
    await expect(tuesday).toContainText('Rigged the lid of tank 7');
    await expect(tuesday).toContainText('Draft');

    await chooseOfWork(hers, /^Actions for .*Mar 3, 2026$/, 'Copy to the next day');
    await dialog.getByRole('button', { name: 'Add work' }).click();
    const wednesday = dayOf(hers, 'Wednesday, Mar 4');
    await expect(wednesday).toContainText('Rigged the lid of tank 7');
    await chooseOfWork(hers, /^Actions for .*Mar 4, 2026$/, 'Edit');
    await expect(dialog.getByRole('textbox', { name: 'Hours', exact: true })).toHaveValue('7.5');
    await dialog.getByRole('textbox', { name: 'Hours', exact: true }).fill('6');
    await dialog.getByRole('textbox', { name: 'Overtime', exact: true }).fill('');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(wednesday).toContainText('6 hr');
    await chooseOfWork(hers, /^Actions for .*Mar 4, 2026$/, 'Remove');
    await expect(wednesday).not.toContainText('Rigged');
    await hers.getByRole('button', { name: 'Undo' }).click();
    await expect(wednesday).toContainText('Rigged');
    await expectAccessible(hers, 'week with drafts');

    await hers.getByRole('button', { name: 'Submit 2 items' }).click();
    await expect(tuesday).toContainText('Submitted');
    const waiting = his.getByRole('region', { name: client.name });
    await expect(waiting.getByRole('listitem').filter({ hasText: 'Wanda Frost' })).toHaveCount(2);
    await waiting.getByText('$926.25').click();
    await expect(waiting.getByText(/7 hr.* 30 min regular at \$95\.00 per hour = \$712\.50/)).toBeVisible();
    await expectAccessible(his, 'queue with an open price');

    await his.getByRole('button', { name: 'Approve Wanda Frost, Mar 3, 2026' }).click();
    await expect(tuesday).toContainText('Approved');
    await his.getByRole('checkbox', { name: 'Select Wanda Frost, Mar 4, 2026' }).check();
    await his.getByRole('region', { name: 'Selected work' }).getByRole('button', { name: 'Reject…' }).click();
    await his.getByRole('dialog').getByRole('button', { name: 'Reject' }).click();
    await expect(his.getByRole('dialog').getByRole('textbox', { name: 'Reason' })).toBeFocused();
    await his.getByRole('dialog').getByRole('textbox', { name: 'Reason' }).fill('Wednesday was a holiday');
    await expectAccessible(his, 'rejection');
    await his.getByRole('dialog').getByRole('button', { name: 'Reject' }).click();
    await expect(wednesday).toContainText('Rejected: Wednesday was a holiday');
    await expect(wednesday).toContainText('Rejected');

    const approved = his.getByRole('region', { name: 'Approved, on no invoice yet' });
    await expect(approved).toContainText('$926.25');
    await approved.getByRole('button', { name: 'Take back the approval of Wanda Frost, Mar 3, 2026' }).click();
    await expect(tuesday).toContainText('Submitted');
    await his.getByRole('checkbox', { name: /^Select all of / }).check();
    await his.getByRole('region', { name: 'Selected work' }).getByRole('button', { name: 'Approve' }).click();
    await expect(tuesday).toContainText('Approved');
    for (const check of reloads) check();

    // The project's hours: everybody's for whoever sees every client, with what they are worth; her own for her.
    await addSubmitted(workspace, client, workspace.manager, `${id}other`, { projectId: id, positionId });
    await his.goto(`/w/${workspace.id}/projects/${id}`);
    await his.getByRole('link', { name: 'Work on this project' }).click();
    const [rows, totals] = [his.getByRole('list', { name: 'Hours' }), his.getByLabel('Totals')];
    await expect(rows.getByRole('listitem')).toHaveCount(3);
    await expect(totals).toContainText('Total23 hr');
    await expect(totals).toContainText('Submitted8 hr');
    await expect(totals).toContainText('Approved amount$926.25');
    await his.getByRole('combobox', { name: 'Person' }).selectOption('Wanda Frost');
    await his.getByRole('combobox', { name: 'Status' }).selectOption('Approved');
    await expect(rows.getByRole('listitem')).toHaveCount(1);
    await expect(totals).not.toContainText('Submitted');
    await his.getByLabel('From').fill('2026-03-04');
    await expect(his.getByRole('heading', { name: 'No hours match' })).toBeVisible();
    await expectAccessible(his, 'hours of a project, none match');
    await his.getByRole('button', { name: 'Clear filters' }).click();
    await expect(his.getByLabel('From')).toHaveValue('');
    await expect(rows.getByRole('listitem')).toHaveCount(3);
    await expectAccessible(his, 'hours of a project');
    await hers.goto(`/w/${workspace.id}/projects/${id}/work`);
    await expect(hers.getByRole('list', { name: 'Hours' }).getByRole('listitem')).toHaveCount(2);
    await expect(hers.getByText(/^Your own hours/)).toBeVisible();
    await expect(hers.getByRole('combobox', { name: 'Person' })).toHaveCount(0);
    await expect(hers.getByLabel('Totals')).not.toContainText('$');
  },
);

test(
  'work without a rate says why, and leads to the rates; one’s own is for others to approve',
  { tag: '@desktop' },
  async ({ login, workspace }) => {
    const positionId = await addPosition(workspace, freshName('Diver'));
    const client = await addClient(workspace);
    const project = freshName('Pier').replace(/[^A-Za-z0-9]/g, '');
    await addTeam(workspace, client, project, [workspace.manager, workspace.owner], { name: project });
    const booked = { projectId: project, positionId };
    await addSubmitted(workspace, client, workspace.owner, `${project}a`, booked);
    await addSubmitted(workspace, client, workspace.manager, `${project}b`, { ...booked, workDate: '2026-03-04' });
    const page = await login(workspace.manager.email);
    await openApprovals(page, workspace, project);
    const group = page.getByRole('region', { name: client.name });
    await expect(group.getByText(/has neither a rate on this card nor a default rate/)).toHaveCount(2);
    await expect(page.getByRole('tab', { name: /^Approve \d+ \d+ waits?$|^Approve \d+ waits?$/ })).toBeVisible();
    await page.getByRole('combobox', { name: 'Person' }).selectOption('Olivia Ortega');
    await expect(group.getByRole('listitem')).toHaveCount(1);
    await expect(page).toHaveURL(new RegExp(`person=${workspace.owner.uid}`));
    await page.getByRole('combobox', { name: 'Person' }).selectOption('Everybody');
    await expect(page.getByRole('combobox', { name: 'Project' })).toHaveValue(project);
    const [all, one] = [
      await group.getByRole('checkbox', { name: /^Select all of / }).boundingBox(),
      await group.getByRole('checkbox', { name: /^Select Olivia Ortega/ }).boundingBox(),
    ];
    expect(all?.x).toBe(one?.x);
    await expect(page.getByRole('button', { name: 'Approve Olivia Ortega, Mar 3, 2026' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await page.getByRole('checkbox', { name: /^Select all of / }).check();
    await page.getByRole('region', { name: 'Selected work' }).getByRole('button', { name: 'Approve' }).click();
    await expect(group.getByText(/There is no rate for this work\. Add one/)).toBeVisible();
    await expect(group.getByText(/This is your own work/)).toBeVisible();
    await expectAccessible(page, 'queue with refusals');
    await addRate(workspace, client, 'r1', { positionId });
    await expect(group.getByText('$760.00', { exact: true })).toHaveCount(2);
    await page.getByRole('button', { name: 'Approve Olivia Ortega, Mar 3, 2026' }).click();
    await expect(group.getByText('Olivia Ortega')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Approve Marcus Lund, Mar 4, 2026' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );

    const bare = await addClient(workspace);
    const other = freshName('Quay').replace(/[^A-Za-z0-9]/g, '');
    await addTeam(workspace, bare, other, [workspace.owner], { name: other });
    await addSubmitted(workspace, bare, workspace.owner, `${other}a`, { projectId: other, positionId });
    await openApprovals(page, workspace, other);
    await page.getByRole('link', { name: 'Open the client’s rates' }).click();
    await expect(page).toHaveURL(new RegExp(`${bare.path}\\?tab=rates$`));
    await expect(page.getByRole('heading', { name: 'No rates yet' })).toBeVisible();
  },
);

test(
  'work on a phone: a week, its sheet, and the queue fit; who may not see others’ work is told',
  { tag: '@phone' },
  async ({ login, workspace }) => {
    const positionId = await addPosition(workspace, freshName('Painter'));
    const client = await addClient(workspace);
    await addRate(workspace, client, 'r1', { positionId });
    const project = freshName('Bridge').replace(/[^A-Za-z0-9]/g, '');
    await addTeam(workspace, client, project, [workspace.manager, workspace.owner], { name: project });
    const booked = { projectId: project, positionId, description: 'Primed the eastern girders' };
    await addSubmitted(workspace, client, workspace.owner, `${project}a`, booked);
    await addSubmitted(workspace, client, workspace.manager, `${project}b`, {
      ...booked,
      state: 'rejected',
      rejection: 'Which girders?',
    });
    const page = await login(workspace.manager.email);
    await openWeek(page, workspace);
    await expect(dayOf(page, 'Tuesday, Mar 3')).toContainText('Rejected: Which girders?');
    await expectNoScrolling(page);
    await expectAccessible(page, 'week on a phone');
    await page.getByRole('button', { name: 'Add work on Wednesday, Mar 4' }).click();
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Hours', exact: true })).toHaveValue('8');
    await expectAccessible(page, 'work sheet');
    await page.keyboard.press('Escape');
    await openApprovals(page, workspace, project);
    await expect(page.getByRole('region', { name: client.name })).toContainText('$760.00');
    await page.getByRole('checkbox', { name: /^Select all of / }).check();
    await expectAccessible(page, 'queue on a phone');
    await expectNoScrolling(page);

    const clara = await addPerson(workspace, 'Clara Voss', 'custom', ['clients.view', 'work_items.approve']);
    const hers = await login(clara.email);
    await hers.goto(`/w/${workspace.id}/work?tab=approve`);
    await expect(hers.getByRole('heading', { name: 'Work of others is not yours to see' })).toBeVisible();
    await expectAccessible(hers, 'no sight of others’ work');
  },
);

test('the client’s timeline tells what was decided about work', { tag: '@desktop' }, async ({ login, workspace }) => {
  const client = await addClient(workspace);
  await addDecisions(workspace, client, ['workItem.approved', 'workItem.reopened', 'workItem.rejected']);
  const page = await login(workspace.manager.email);
  await openTimeline(page, client);
  const burst = entries(page).first();
  await burst.getByRole('button', { name: /made 3 changes/ }).click();
  await expect(burst).toContainText('Marcus Lund approved the work of Wanda Frost, Mar 3, 2026');
  await expect(burst).toContainText('Marcus Lund took back the approval of the work of Wanda Frost, Mar 3, 2026');
  await expect(burst).toContainText('Marcus Lund rejected the work of Wanda Frost, Mar 3, 2026');
  await expectAccessible(page, 'decisions in the timeline');
});
