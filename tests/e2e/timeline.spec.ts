import { expectAccessible } from '../support/accessibility.ts';
import { REFUSED_REQUEST } from '../support/error-watch.ts';
import { editSection, openRecord, section } from '../support/record-page.ts';
import { expect, test } from '../support/test.ts';
import { entries, giveCodeAway, openTimeline, recorded, undoButton } from '../support/timeline.ts';
import { addClient, addPerson, editClient, freshName, storedClient } from '../support/workspace.ts';

test('a change is undone, the undo too, and both are told to everybody who looks @desktop', async ({
  login,
  workspace,
}) => {
  const client = await addClient(workspace, { legalName: 'Before Ltd' });
  const [olivia, marcus] = await Promise.all([login(workspace.owner.email), login(workspace.manager.email)]);
  await editClient(workspace, client.id, { legalName: 'After Ltd' });
  await openTimeline(olivia, client);
  await openRecord(marcus, client);
  const newest = entries(olivia).first();
  await expect(newest).toContainText('Marcus Lund changed legal name from Before Ltd to After Ltd');
  await newest.hover();
  await undoButton(newest).click();
  await expect(newest).toContainText('Olivia Ortega changed legal name from After Ltd to Before Ltd');
  await expect(olivia.getByText('The change was undone')).toBeVisible();
  await expect(section(marcus, 'Company')).toContainText('Before Ltd');

  await expect(undoButton(entries(olivia).nth(1))).toHaveAttribute('aria-disabled', 'true');
  await undoButton(newest).focus();
  await olivia.keyboard.press('Enter');
  await expect(newest).toContainText('from Before Ltd to After Ltd');
  expect(await storedClient(workspace, client.id)).toMatchObject({ legalName: 'After Ltd', version: 4 });
});

test('what cannot be undone says why, before and at the moment of pressing @desktop', async ({
  login,
  workspace,
  errors,
}) => {
  const client = await addClient(workspace, { legalName: 'First Ltd' });
  await editClient(workspace, client.id, { legalName: 'Second Ltd' });
  await editClient(workspace, client.id, { legalName: 'Third Ltd' });
  const [olivia, vera] = await Promise.all([login(workspace.owner.email), login(workspace.viewer.email)]);
  await openTimeline(olivia, client);
  await undoButton(entries(olivia).nth(1)).focus();
  await expect(olivia.getByRole('tooltip')).toHaveText(
    'A later change concerns legal name as well. Undo that one first.',
  );
  await undoButton(entries(olivia).nth(2)).focus();
  await expect(olivia.getByRole('tooltip')).toContainText('not undone but deleted');

  await openTimeline(vera, client);
  await undoButton(entries(vera).first()).focus();
  await expect(vera.getByRole('tooltip')).toContainText('Edit clients');
  await expect(vera.getByRole('textbox', { name: 'Write a note' })).not.toBeEditable();

  // Somebody else takes the code that an undo would bring back: only the server can know.
  await giveCodeAway(workspace, client);
  errors.allow(REFUSED_REQUEST);
  // It is the third of a burst, which stands open because it came while she watched.
  const cleared = entries(olivia)
    .filter({ hasText: /cleared .*code/ })
    .last();
  await cleared.hover();
  await undoButton(cleared).click();
  await expect(olivia.getByRole('alert')).toContainText('This code belongs to another client');
  expect(await storedClient(workspace, client.id)).toMatchObject({ code: '', version: 4 });
});

test('a note mentions people by keyboard, survives leaving the page, and reaches the others live', async ({
  login,
  workspace,
}) => {
  const client = await addClient(workspace);
  const hidden = await addPerson(workspace, freshName('Nobody'), 'custom', ['clients.view']);
  const [olivia, marcus] = await Promise.all([login(workspace.owner.email), login(workspace.manager.email)]);
  await Promise.all([openTimeline(olivia, client), openTimeline(marcus, client)]);
  const field = olivia.getByRole('textbox', { name: 'Write a note' });
  await field.pressSequentially('Please call, @');
  const people = olivia.getByRole('listbox', { name: 'People to mention' });
  await expect(people.getByRole('option', { name: 'Vera Novak' })).toBeVisible();
  await expect(people.getByRole('option', { name: hidden.name })).toHaveCount(0);
  await expectAccessible(olivia, 'list of people to mention');
  await field.pressSequentially('marc');
  await expect(people.getByRole('option')).toHaveText(['Marcus Lund']);
  await olivia.keyboard.press('Enter');
  await expect(field).toHaveValue('Please call, @Marcus Lund ');
  await field.pressSequentially('about\nthe audit');

  await olivia.getByRole('tab', { name: 'Overview' }).click();
  await olivia.reload();
  await openTimeline(olivia, client);
  await expect(field).toHaveValue('Please call, @Marcus Lund about\nthe audit');
  await olivia.getByRole('button', { name: 'Add note' }).click();
  await expect(field).toHaveValue('');
  for (const page of [olivia, marcus]) {
    await expect(entries(page).first()).toContainText('Olivia Ortega wrote a note');
    await expect(entries(page).first()).toContainText('Please call, @Marcus Lund about\nthe audit');
  }
  await expect(undoButton(entries(olivia).first())).toHaveAttribute('aria-disabled', 'true');
});

test('filters stand in the address, name themselves when nothing fits, and bursts unfold @desktop', async ({
  login,
  workspace,
}) => {
  const client = await addClient(workspace);
  for (const legalName of ['One Ltd', 'Two Ltd', 'Three Ltd']) await editClient(workspace, client.id, { legalName });
  await editClient(workspace, client.id, { status: 'active' });
  await recorded(workspace, client, 5);
  const olivia = await login(workspace.owner.email);
  await openTimeline(olivia, client);
  const burst = entries(olivia).first();
  await expect(burst).toContainText('Marcus Lund made 4 changes: status and client');
  await expectAccessible(olivia, 'timeline with a folded burst');
  await burst.getByRole('button', { name: /made 4 changes/ }).click();
  await expect(burst.getByRole('listitem')).toHaveCount(4);
  await expect(burst.getByRole('listitem').first()).toContainText('changed the status from Pending to Active');

  const filters = olivia.getByRole('group', { name: 'Filter the timeline' });
  await filters.getByRole('combobox', { name: 'Kind' }).click();
  await olivia.getByRole('option', { name: 'Status' }).click();
  await expect(olivia).toHaveURL(/\?tab=activity&kind=status$/);
  await expect(entries(olivia)).toHaveCount(1);
  await expect(entries(olivia).first()).toContainText('changed the status');

  await filters.getByRole('combobox', { name: 'Person' }).click();
  await olivia.getByRole('option', { name: 'Vera Novak' }).click();
  const empty = olivia.getByText(/^Filtered by kind “Status” and person “Vera Novak”/);
  await expect(empty).toBeVisible();
  await expectAccessible(olivia, 'timeline without a match');
  await olivia.reload();
  await expect(empty).toBeVisible();
  await olivia.getByRole('button', { name: 'Clear filters' }).last().click();
  await expect(olivia).toHaveURL(/\?tab=activity$/);
  await expect(burst).toContainText('made 4 changes');

  await filters.getByLabel('To').fill('2020-01-01');
  await expect(olivia.getByText('Filtered by days until Jan 1, 2020.')).toBeVisible();
  await filters.getByLabel('From').fill('2021-01-01');
  await expect(filters.getByText('The first day is after the last one.')).toBeVisible();
});

test('what was edited on the page can be taken back on it @desktop', async ({ login, workspace }) => {
  const client = await addClient(workspace);
  const marcus = await login(workspace.manager.email);
  await openRecord(marcus, client);
  const form = await editSection(marcus, 'Commercial');
  await form.getByLabel('Payment terms').fill('45');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(section(marcus, 'Commercial')).toContainText('45 days');
  await marcus.getByRole('tab', { name: 'Activity' }).click();
  const newest = entries(marcus).first();
  await expect(newest).toContainText('45 days');
  await newest.hover();
  await undoButton(newest).click();
  await expect(marcus.getByText('The change was undone')).toBeVisible();
  await marcus.getByRole('tab', { name: 'Overview' }).click();
  await expect(section(marcus, 'Commercial')).not.toContainText('45 days');
});
