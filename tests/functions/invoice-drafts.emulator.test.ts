import { activityEntryId, paths } from '@clientele/domain/paths';
import { describe, expect, test } from 'vitest';
import { firestore } from '../../functions/src/firebase/app.ts';
import { eventually } from '../support/eventually.ts';
import { call } from './call.ts';
import {
  addInvoice,
  addInvoicedClient,
  addWork,
  anInvoice,
  approvedWork,
  draftInput,
  invoiceIdsOf,
  invoiceScene,
  problemsOf,
} from './invoice-world.ts';
import { addPerson, firstStamps, read, readTimeline } from './world.ts';

describe('a draft', () => {
  test('claims approved work of its period and says what it comes to; the timeline tells both', async () => {
    const scene = await invoiceScene();
    const { workspaceId, clientId, boss } = scene;
    await firestore()
      .doc(paths.clientSettingsGroup(workspaceId, clientId, 'invoicing'))
      .set({ values: { taxRate: 1000, termsDays: 14 }, ...firstStamps() });
    const ids = await addWork(workspaceId, [
      approvedWork(clientId),
      approvedWork(clientId, { workDate: '2026-10-31', rate: { totalMinor: 5 } }),
    ]);
    const freeLines = [{ text: 'Discount', quantity: 100, unitMinor: -1000 }];
    const input = draftInput(scene, { workItemIds: ids, freeLines });
    expect(await call('createInvoice', input, boss.token)).toMatchObject({ result: { version: 1 } });
    expect(await read(paths.invoice(workspaceId, input.invoiceId))).toMatchObject({
      state: 'draft',
      number: '',
      currency: 'USD',
      subtotalMinor: 75_005,
      taxMinor: 7501,
      totalMinor: 82_506,
      termsDays: 14,
      workLines: [
        { workItemId: ids[0], projectName: 'Tank 7', positionName: 'Technician', minutes: 480, amountMinor: 76_000 },
        { workItemId: ids[1], amountMinor: 5 },
      ],
    });
    expect(await invoiceIdsOf(workspaceId, ids)).toEqual([input.invoiceId, input.invoiceId]);
    await eventually(async () => {
      const told = (await readTimeline(workspaceId, clientId)).map(({ kind, audience }) => [kind, audience]);
      const work = ['workItem.invoiced', 'work:ann'];
      expect(told).toEqual(expect.arrayContaining([['invoice.added', 'all_clients'], work, work]));
    });

    expect(await call('createInvoice', input, boss.token), 'sent again').toMatchObject({ result: { version: 1 } });
    const other = await call('createInvoice', { ...input, workItemIds: [] }, boss.token);
    expect(other.code, 'another one under its id').toBe('version_conflict');
  });

  test('is refused what is not its own, each with its reason and with nothing written', async () => {
    const scene = await invoiceScene();
    const { workspaceId, clientId, boss } = scene;
    const otherClient = await addInvoicedClient(workspaceId);
    const ids = await addWork(workspaceId, [
      approvedWork(clientId),
      approvedWork(otherClient),
      approvedWork(clientId, { state: 'submitted' }),
      approvedWork(clientId, { workDate: '2026-11-01' }),
      approvedWork(clientId, { invoiceId: 'other' }),
      approvedWork(clientId, { rate: { currency: 'EUR' } }),
      approvedWork(clientId, { deleted: true }),
    ]);
    const input = draftInput(scene, { workItemIds: [...ids, 'nowhere'] });
    expect(problemsOf(await call('createInvoice', input, boss.token))).toEqual([
      'invoice_refused',
      'workItemIds.1 not_a_choice',
      'workItemIds.2 not_approved',
      'workItemIds.3 outside_period',
      'workItemIds.4 already_invoiced',
      'workItemIds.5 other_currency',
      'workItemIds.6 not_a_choice',
      'workItemIds.7 not_a_choice',
    ]);
    expect(await read(paths.invoice(workspaceId, input.invoiceId))).toBeUndefined();
    expect((await invoiceIdsOf(workspaceId, ids)).filter((id) => id !== '')).toEqual(['other']);

    async function refusal(change: object): Promise<unknown> {
      return problemsOf(await call('createInvoice', draftInput(scene, change), boss.token));
    }
    expect(await refusal({}), 'a period without anything').toEqual(['invoice_refused', ' nothing_to_invoice']);
    expect(await refusal({ periodTo: '2026-09-30' })).toEqual(['invalid_input', 'periodTo ends_before_start']);
    const takenOff = { freeLines: [{ text: 'Off', quantity: 100, unitMinor: -1 }] };
    expect(await refusal(takenOff)).toEqual(['invoice_refused', 'freeLines negative_total']);
    const huge = { text: 'Much', quantity: 1_000_000, unitMinor: 100_000_000_000 };
    expect(await refusal({ freeLines: [huge, huge] })).toEqual(['invoice_refused', 'freeLines amount_too_large']);
    expect(await refusal({ freeLines: [{ ...huge, quantity: Number.NaN }] })).toEqual([
      'invalid_input',
      expect.stringMatching(/^freeLines\.0\.quantity /),
    ]);
    expect(await refusal({ workItemIds: [ids[0], ids[0]] })).toEqual(['invalid_input', 'workItemIds duplicate']);
  });

  test('changes its work: what is left out is free again, what is added is claimed', async () => {
    const scene = await invoiceScene();
    const { workspaceId, clientId, boss } = scene;
    const ids = await addWork(workspaceId, [approvedWork(clientId), approvedWork(clientId)]);
    const input = draftInput(scene, { workItemIds: ids.slice(0, 1) });
    await call('createInvoice', input, boss.token);
    const { periodFrom: _from, periodTo: _to, ...content } = input;
    const saved = { ...content, version: 1, workItemIds: ids.slice(1), poNumber: 'PO-7' };
    expect(await call('saveInvoice', saved, boss.token)).toMatchObject({ result: { version: 2 } });
    expect(await invoiceIdsOf(workspaceId, ids)).toEqual(['', input.invoiceId]);
    expect(await read(paths.invoice(workspaceId, input.invoiceId))).toMatchObject({ poNumber: 'PO-7', version: 2 });
    expect((await call('saveInvoice', saved, boss.token)).code, 'on an older version').toBe('version_conflict');
  });

  test('lets go of its work when it is removed', async () => {
    const scene = await invoiceScene();
    const { workspaceId, clientId, boss } = scene;
    const ids = await addWork(workspaceId, [approvedWork(clientId)]);
    const input = draftInput(scene, { workItemIds: ids });
    await call('createInvoice', input, boss.token);
    const { invoiceId } = input;
    const known = { workspaceId, clientId, invoiceId, version: 1 };
    expect(await call('removeInvoice', known, boss.token)).toMatchObject({ result: { version: 2 } });
    expect(await read(paths.invoice(workspaceId, invoiceId))).toMatchObject({ deleted: true });
    expect(await invoiceIdsOf(workspaceId, ids)).toEqual(['']);
    const next = await call('createInvoice', draftInput(scene, { workItemIds: ids }), boss.token);
    expect(next, 'free for the next one').toMatchObject({ result: { version: 1 } });
  });

  test('is written by nobody who may not read it: being linked to the client is not enough', async () => {
    const scene = await invoiceScene();
    const { workspaceId, clientId } = scene;
    const linked = await addPerson(workspaceId, { permissions: ['clients.view', 'invoices.manage'] });
    await firestore()
      .doc(paths.client(workspaceId, clientId))
      .update({ memberUids: [linked.uid] });
    const { id: invoiceId } = await addInvoice(workspaceId, anInvoice(clientId));
    const known = { workspaceId, clientId, invoiceId, version: 1 };
    const refused = { code: 'permission_missing', details: { permission: 'clients.view_all' } };
    expect(await call('createInvoice', draftInput(scene), linked.token)).toMatchObject(refused);
    expect(await call('sendInvoice', known, linked.token)).toMatchObject(refused);
    expect(await call('removeInvoice', known, linked.token)).toMatchObject(refused);
    const entryId = activityEntryId(`invoice-${invoiceId}`, 1);
    await eventually(async () => expect(await read(paths.activityEntry(workspaceId, clientId, entryId))).toBeDefined());
    const undo = { workspaceId, clientId, entryId };
    expect((await call('undoChange', undo, linked.token)).code, 'what it tells is as good as not there').toBe(
      'subject_not_found',
    );
    expect((await call('undoChange', undo, scene.boss.token)).code).toBe('nothing_to_undo');
  });

  test('in the name of another client does not exist', async () => {
    const { workspaceId, clientId, boss } = await invoiceScene();
    const { id: invoiceId } = await addInvoice(workspaceId, anInvoice(clientId));
    const clientOfOthers = await addInvoicedClient(workspaceId);
    const known = { workspaceId, clientId: clientOfOthers, invoiceId, version: 1 };
    expect((await call('sendInvoice', known, boss.token)).code).toBe('subject_not_found');
    expect((await call('removeInvoice', known, boss.token)).code).toBe('subject_not_found');
  });
});
