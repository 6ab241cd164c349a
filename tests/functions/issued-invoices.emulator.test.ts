import type { ClientFields } from '@clientele/domain/client';
import { INVOICE_STATES, type InvoiceState } from '@clientele/domain/invoice';
import { paths } from '@clientele/domain/paths';
import { describe, expect, test } from 'vitest';
import { purgeTrash } from '../../functions/src/clients/purge-trash.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { correctIssuedInvoices } from '../../functions/src/invoices/issued-invoices.ts';
import { ask, type Write } from '../rules/emulator/firestore.ts';
import { SERVER_TIME, type Data } from '../rules/emulator/values.ts';
import { call } from './call.ts';
import { addInvoice, addInvoicedClient, anInvoice, aSentInvoice } from './invoice-world.ts';
import { aClient, addPerson, anEdit, createWorkspace, freshId, read } from './world.ts';

const PROJECT = { id: 'demo-clientele', documents: 'projects/demo-clientele/databases/(default)/documents' };
const DAY = 24 * 60 * 60 * 1000;

type Desk = { workspaceId: string; boss: { uid: string; token: string } };

async function openDesk(): Promise<Desk> {
  const workspaceId = await createWorkspace();
  return { workspaceId, boss: await addPerson(workspaceId) };
}

/** What the product itself makes: a draft that was sent, and paid or voided after that. */
async function addClientWith(desk: Desk, state: InvoiceState): Promise<string> {
  const { workspaceId, boss } = desk;
  const clientId = await addInvoicedClient(workspaceId);
  const { id: invoiceId } = await addInvoice(workspaceId, anInvoice(clientId));
  const seen = { workspaceId, clientId, invoiceId };
  if (state !== 'draft') await call('sendInvoice', { ...seen, version: 1 }, boss.token);
  const { issuedOn } = (await read(paths.invoice(workspaceId, invoiceId))) ?? {};
  if (state === 'paid') await call('markInvoicePaid', { ...seen, version: 2, paidOn: issuedOn }, boss.token);
  if (state === 'void') await call('voidInvoice', { ...seen, version: 2, reason: 'Wrong' }, boss.token);
  expect(await read(paths.invoice(workspaceId, invoiceId))).toMatchObject({ state });
  return clientId;
}

/** A write of the client's document as the web app makes it, judged by the security rules. */
async function write({ workspaceId, boss }: Desk, clientId: string, change: Data, also: Write[] = []): Promise<string> {
  const before = (await read(paths.client(workspaceId, clientId))) ?? {};
  const stamps = { version: Number(before['version']) + 1, updatedAt: SERVER_TIME, updatedBy: boss.uid, change: {} };
  const commit = [{ set: paths.client(workspaceId, clientId), data: { ...before, ...change, ...stamps } }, ...also];
  const token = JSON.parse(Buffer.from(boss.token.split('.')[1] ?? '', 'base64url').toString()) as { w: unknown };
  const answer = await ask(PROJECT, { uid: boss.uid, claims: { w: token.w } }, { commit });
  return answer.allowed ? 'allowed' : 'refused';
}

function trash(desk: Desk, clientId: string): Promise<string> {
  return write(desk, clientId, { deleted: true, deletedAt: SERVER_TIME, deletedBy: desk.boss.uid });
}

function changeCode(desk: Desk, clientId: string, code: string): Promise<string> {
  const reservation = { set: paths.code(desk.workspaceId, code), data: { clientId } };
  return write(desk, clientId, { code }, [reservation]);
}

async function forceIntoTrash({ workspaceId }: Desk, clientId: string, days = 0): Promise<void> {
  const deletedAt = new Date(Date.now() - days * DAY);
  await firestore()
    .doc(paths.client(workspaceId, clientId))
    .update({ deleted: true, deletedAt, deletedBy: 'ann' } satisfies Partial<ClientFields>);
}

async function purge({ workspaceId, boss }: Desk, clientId: string): Promise<string> {
  const { code } = await call('purgeClient', { workspaceId, clientId }, boss.token);
  return (await read(paths.client(workspaceId, clientId))) === undefined ? 'gone' : `kept: ${code}`;
}

async function purgeByNight({ workspaceId }: Desk, clientId: string): Promise<string> {
  await purgeTrash(workspaceId, new Date());
  return (await read(paths.client(workspaceId, clientId))) === undefined ? 'gone' : 'kept';
}

function invoicesLeft({ workspaceId }: Desk, clientId: string): Promise<number> {
  const all = firestore().collection(paths.invoices(workspaceId)).where('clientId', '==', clientId);
  return all.get().then(({ size }) => size);
}

const HELD = { code: 'refused', trash: 'refused', byHand: 'kept: invoices_issued', byNight: 'kept', invoicesLeft: 1 };
const FREE = { code: 'allowed', trash: 'allowed', byHand: 'gone', byNight: 'gone', invoicesLeft: 0 };

describe('a client with one invoice', () => {
  test.each(INVOICE_STATES)('that is %s', async (state) => {
    const desk = await openDesk();
    const [clientId, other] = [await addClientWith(desk, state), await addClientWith(desk, state)];
    const verdicts = { code: await changeCode(desk, clientId, 'QQQ'), trash: await trash(desk, clientId) };
    await forceIntoTrash(desk, clientId);
    const byHand = await purge(desk, clientId);
    await forceIntoTrash(desk, other, 40);
    const byNight = await purgeByNight(desk, other);
    const left = { byHand, byNight, invoicesLeft: await invoicesLeft(desk, clientId) };
    expect({ ...verdicts, ...left }).toEqual(state === 'draft' ? FREE : HELD);
  });

  test('whose record does not know of it, from before they were counted, is not purged either, until the recount', async () => {
    const desk = await openDesk();
    const { workspaceId, boss } = desk;
    const clientId = await addInvoicedClient(workspaceId);
    await addInvoice(workspaceId, aSentInvoice(clientId));
    await addInvoice(workspaceId, aSentInvoice(clientId, { state: 'void' }));
    await addInvoice(workspaceId, anInvoice(clientId));
    await forceIntoTrash(desk, clientId, 40);
    expect(await purgeByNight(desk, clientId)).toBe('kept');
    expect(await purge(desk, clientId)).toBe('kept: invoices_issued');
    expect(await correctIssuedInvoices(workspaceId)).toBe(1);
    expect(await read(paths.client(workspaceId, clientId))).toMatchObject({ issuedInvoices: 2, version: 1 });
    expect(await correctIssuedInvoices(workspaceId)).toBe(0);

    expect(await write(desk, clientId, { deleted: false, deletedAt: null, deletedBy: '' })).toBe('allowed');
    expect(await trash(desk, clientId), 'restored, it does not go back').toBe('refused');
    const back = { ...anEdit({}), kind: 'client.restored' };
    await firestore()
      .doc(paths.activityEntry(workspaceId, clientId, 'back'))
      .set(back);
    const undone = await call('undoChange', { workspaceId, clientId, entryId: 'back' }, boss.token);
    expect(undone).toMatchObject({ code: 'nothing_to_undo', details: { why: 'invoices_issued' } });
  });
});

test('a former code does not come back by an undo once an invoice was issued', async () => {
  const { workspaceId, boss } = await openDesk();
  const clientId = freshId('c');
  await firestore()
    .doc(paths.client(workspaceId, clientId))
    .set(aClient({ code: 'NEW' }));
  await firestore()
    .doc(paths.activityEntry(workspaceId, clientId, 'e1'))
    .set(anEdit({ code: { from: 'OLD', to: 'NEW' } }));
  // The record does not know of it yet: the invoice itself counts.
  await addInvoice(workspaceId, aSentInvoice(clientId));
  const answer = await call('undoChange', { workspaceId, clientId, entryId: 'e1' }, boss.token);
  expect(answer).toMatchObject({ code: 'nothing_to_undo', details: { why: 'invoices_issued', field: 'code' } });
  expect(await read(paths.client(workspaceId, clientId))).toMatchObject({ code: 'NEW', version: 1 });
});

test('of sending an invoice and of deleting its client at the same moment one wins', async () => {
  const desk = await openDesk();
  const { workspaceId, boss } = desk;
  for (const pause of [0, 5, 10, 20, 40, 80]) {
    const clientId = await addInvoicedClient(workspaceId);
    const { id: invoiceId } = await addInvoice(workspaceId, anInvoice(clientId));
    const [sent, trashed] = await Promise.all([
      call('sendInvoice', { workspaceId, clientId, invoiceId, version: 1 }, boss.token),
      new Promise((resolve) => {
        setTimeout(resolve, pause);
      }).then(() => trash(desk, clientId)),
    ]);
    const client = await read(paths.client(workspaceId, clientId));
    const { state } = (await read(paths.invoice(workspaceId, invoiceId))) ?? {};
    const outcome = { sent: sent.httpStatus === 200, trashed: trashed === 'allowed' };
    expect({ sent: state === 'sent', trashed: client?.['deleted'] }, 'what was answered is what is so').toEqual(
      outcome,
    );
    expect([outcome.sent, outcome.trashed].filter(Boolean), `after ${pause} ms: ${sent.code}`).toHaveLength(1);
    expect(client).toMatchObject({ issuedInvoices: outcome.sent ? 1 : 0 });
  }
});
