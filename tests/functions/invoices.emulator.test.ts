import { BLANK_COMPANY } from '@clientele/domain/company';
import { INVOICE_STATES } from '@clientele/domain/invoice';
import { objectPaths, paths } from '@clientele/domain/paths';
import { describe, expect, test } from 'vitest';
import { bucket, firestore } from '../../functions/src/firebase/app.ts';
import { judgeObject } from '../../functions/src/files/judge-object.ts';
import { sweepFiles } from '../../functions/src/files/sweep-files.ts';
import { keepInvoicePdf } from '../../functions/src/invoices/keep-invoice-pdf.ts';
import { pdfText } from '../papers/pdf-text.ts';
import { eventually } from '../support/eventually.ts';
import { call, type Answer } from './call.ts';
import {
  addInvoice,
  addWork,
  anInvoice,
  approvedWork,
  aSentInvoice,
  draftInput,
  invoiceIdsOf,
  invoiceScene,
  problemsOf,
} from './invoice-world.ts';
import { firstStamps, read, readTimeline } from './world.ts';

describe('sending', () => {
  test('gives number, days, parties and recipients, marks the rates, queues one mail and keeps the document', async () => {
    const scene = await invoiceScene();
    const { workspaceId, clientId, boss } = scene;
    const ids = await addWork(workspaceId, [approvedWork(clientId)]);
    const input = draftInput(scene, { workItemIds: ids });
    await call('createInvoice', input, boss.token);
    await firestore().doc(paths.client(workspaceId, clientId)).update({ displayName: 'Acme renamed' });
    const known = { workspaceId, clientId, invoiceId: input.invoiceId, version: 1 };
    const sent = await call('sendInvoice', known, boss.token);
    expect(sent.result).toMatchObject({ version: 2, number: expect.stringMatching(/-ACME-INV-[A-Z]{3}-[0-9]{4}$/) });
    const issued = await read(paths.invoice(workspaceId, input.invoiceId));
    expect(issued).toMatchObject({
      state: 'sent',
      recipients: ['jane@acme.test'],
      parties: { clientName: 'Acme renamed' },
    });
    expect(await read(paths.rate(workspaceId, clientId, 'hourly'))).toMatchObject({ invoiced: true, version: 1 });
    const mails = await firestore().collection(paths.mail()).where('workspaceId', '==', workspaceId).get();
    expect(mails.docs.map((mail) => mail.get('to'))).toEqual([['jane@acme.test']]);
    expect((await call('sendInvoice', known, boss.token)).code, 'sent again').toBe('version_conflict');

    const path = objectPaths.invoice(workspaceId, clientId, input.invoiceId);
    await eventually(async () => {
      expect(await read(paths.invoice(workspaceId, input.invoiceId))).toMatchObject({ pdfReady: true, version: 2 });
    });
    const [before] = await bucket().file(path).getMetadata();
    expect(before).toMatchObject({ contentType: 'application/pdf' });
    // Neither what looks at uploads nor what sweeps away strays takes it for one.
    await judgeObject(path);
    await sweepFiles(workspaceId, new Date());
    // A later change of the client does not reach it, and events that come again make nothing anew.
    for (let event = 0; event < 3; event += 1) {
      await firestore().doc(paths.invoice(workspaceId, input.invoiceId)).update({ pdfReady: false });
      await keepInvoicePdf(workspaceId, input.invoiceId);
    }
    const [after] = await bucket().file(path).getMetadata();
    expect(after.generation).toBe(before.generation);
    expect(await read(paths.invoice(workspaceId, input.invoiceId))).toMatchObject({ pdfReady: true });
  });

  test('is refused without a purchase order where one is needed, and without anybody to send it to', async () => {
    const { workspaceId, clientId, boss } = await invoiceScene();
    const { id: invoiceId } = await addInvoice(workspaceId, anInvoice(clientId));
    await firestore()
      .doc(paths.clientSettingsGroup(workspaceId, clientId, 'invoicing'))
      .set({ values: { poRequired: true }, ...firstStamps() });
    await firestore()
      .doc(paths.contact(workspaceId, clientId, 'jane'))
      .update({ emails: [] });
    const answer = await call('sendInvoice', { workspaceId, clientId, invoiceId, version: 1 }, boss.token);
    expect(problemsOf(answer)).toEqual(['invoice_refused', 'poNumber required', 'recipients no_recipients']);
    expect(await read(paths.invoice(workspaceId, invoiceId))).toMatchObject({ state: 'draft', number: '' });
  });

  test('goes to whom one says, with one’s own words, and answers go to the company', async () => {
    const { workspaceId, clientId, boss } = await invoiceScene();
    const { id: invoiceId } = await addInvoice(workspaceId, anInvoice(clientId));
    await firestore()
      .doc(paths.company(workspaceId))
      .set({ ...BLANK_COMPANY, email: 'office@test.test', version: 1, updatedAt: new Date(), updatedBy: boss.uid });
    const known = { workspaceId, clientId, invoiceId, version: 1 };
    async function refusal(recipients: unknown): Promise<unknown> {
      return problemsOf(await call('sendInvoice', { ...known, recipients }, boss.token));
    }
    expect(await refusal([])).toEqual(['invalid_input', 'recipients required']);
    expect(await refusal(['jane'])).toEqual(['invalid_input', 'recipients.0 not_an_email']);
    expect(await refusal(['a@b.test', 'A@b.test'])).toEqual(['invalid_input', 'recipients duplicate']);
    expect(await refusal(['a@b.test\nBcc: c@d.test'])).toContain('recipients.0 control_characters');
    const many = Array.from({ length: 21 }, (_, place) => `a${place}@b.test`);
    expect(await refusal(many)).toEqual(['invalid_input', 'recipients too_many']);

    const sending = { ...known, recipients: ['Bills@other.test', 'jane@acme.test'], message: 'As agreed <by phone>' };
    expect(await call('sendInvoice', sending, boss.token)).toMatchObject({ result: { version: 2 } });
    const recipients = ['bills@other.test', 'jane@acme.test'];
    expect(await read(paths.invoice(workspaceId, invoiceId))).toMatchObject({
      recipients,
      timesMailed: 1,
      deliveries: [{ by: boss.uid, recipients }],
    });
    const [mail] = (await firestore().collection(paths.mail()).where('workspaceId', '==', workspaceId).get()).docs;
    expect(mail?.data()).toMatchObject({ to: recipients, message: { replyTo: 'office@test.test' } });
    expect(mail?.get('message.text')).toContain('As agreed <by phone>');
    expect(mail?.get('message.html')).toContain('As agreed &lt;by phone&gt;');
  });

  test('once more is told in the timeline, and not twice in a minute', async () => {
    const { workspaceId, clientId, boss } = await invoiceScene();
    const { id: invoiceId } = await addInvoice(workspaceId, aSentInvoice(clientId, { recipients: ['jane@acme.test'] }));
    const again = { workspaceId, clientId, invoiceId, recipients: ['ann@acme.test'], message: '' };
    expect(await call('resendInvoice', { ...again, version: 1 }, boss.token)).toMatchObject({ result: { version: 2 } });
    expect(await read(paths.invoice(workspaceId, invoiceId))).toMatchObject({
      state: 'sent',
      number: 'T-ACME-INV-JAN-2020',
      recipients: ['ann@acme.test'],
      deliveries: [{ by: boss.uid, recipients: ['ann@acme.test'] }],
    });
    const mails = await firestore().collection(paths.mail()).where('workspaceId', '==', workspaceId).get();
    expect(mails.docs.map((mail) => mail.get('to'))).toEqual([['ann@acme.test']]);
    expect((await call('resendInvoice', { ...again, version: 2 }, boss.token)).code).toBe('rate_limited');
    await eventually(async () => {
      const told = (await readTimeline(workspaceId, clientId)).filter(({ kind }) => kind === 'invoice.resent');
      expect(told).toMatchObject([{ changes: { recipients: { from: ['jane@acme.test'], to: ['ann@acme.test'] } } }]);
    });
    await firestore()
      .doc(paths.clientSettingsGroup(workspaceId, clientId, 'invoicing'))
      .set({ values: { delivery: 'portal' }, ...firstStamps() });
    expect(problemsOf(await call('resendInvoice', { ...again, version: 2 }, boss.token))).toEqual([
      'invoice_refused',
      'recipients not_mailed',
    ]);
  });

  test('fifty at once get fifty numbers without a gap', async () => {
    const { workspaceId, clientId, boss } = await invoiceScene();
    const drafts = await Promise.all(Array.from({ length: 50 }, () => addInvoice(workspaceId, anInvoice(clientId))));
    const answers = await Promise.all(
      drafts.map(({ id: invoiceId }) =>
        call('sendInvoice', { workspaceId, clientId, invoiceId, version: 1 }, boss.token),
      ),
    );
    const lost = answers.filter(({ httpStatus }) => httpStatus !== 200);
    expect(lost.map(({ status, code }) => [status, code])).toEqual([]);
    const numbers = await Promise.all(
      drafts.map(async ({ id }) => String((await read(paths.invoice(workspaceId, id)))?.['number'])),
    );
    const sequence = numbers.map((number) => Number(/-INV-[A-Z]{3}-[0-9]{4}-([0-9]+)$/.exec(number)?.[1] ?? 1));
    expect(sequence.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    expect(new Set(numbers).size).toBe(50);
  });

  test('twenty drafts at once over the same work: each item is on exactly one', async () => {
    const scene = await invoiceScene();
    const { workspaceId, clientId, boss } = scene;
    const ids = await addWork(
      workspaceId,
      Array.from({ length: 6 }, () => approvedWork(clientId)),
    );
    // Neighbours overlap in two of three items.
    const inputs = Array.from({ length: 20 }, (_, index) =>
      draftInput(scene, { workItemIds: [0, 1, 2].map((step) => ids[(index + step) % ids.length]) }),
    );
    const answers = await Promise.all(inputs.map((input) => call('createInvoice', input, boss.token)));
    const refusals = answers.filter(({ httpStatus }) => httpStatus !== 200);
    expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['invoice_refused']));
    const { docs } = await firestore().collection(paths.invoices(workspaceId)).get();
    const claimed = docs.flatMap((invoice) =>
      (invoice.get('workLines') as { workItemId: string }[]).map(({ workItemId }) => [workItemId, invoice.id]),
    );
    expect(claimed.length).toBeGreaterThan(0);
    expect(new Set(claimed.map(([item]) => item)).size).toBe(claimed.length);
    const holders = new Map(claimed.map(([item, invoice]) => [item, invoice]));
    expect(await invoiceIdsOf(workspaceId, ids)).toEqual(ids.map((id) => holders.get(id) ?? ''));
  });
});

describe('an issued invoice', () => {
  test('is paid on a day between its issue and today', async () => {
    const { workspaceId, clientId, boss } = await invoiceScene();

    const { id: invoiceId } = await addInvoice(workspaceId, aSentInvoice(clientId));
    const known = { workspaceId, clientId, invoiceId, version: 1 };
    async function paying(paidOn: string): Promise<Answer> {
      return call('markInvoicePaid', { ...known, paidOn }, boss.token);
    }
    expect(problemsOf(await paying('2199-01-01'))).toEqual(['invoice_refused', 'paidOn in_the_future']);
    expect(problemsOf(await paying('2020-01-14'))).toEqual(['invoice_refused', 'paidOn before_issued']);
    expect(await paying('2020-01-15')).toMatchObject({ result: { version: 2 } });
    expect(await read(paths.invoice(workspaceId, invoiceId))).toMatchObject({ state: 'paid', paidOn: '2020-01-15' });
  });

  test('keeps its number and its lines when it is void, and its work can be invoiced again', async () => {
    const scene = await invoiceScene();
    const { workspaceId, clientId, boss } = scene;
    const ids = await addWork(workspaceId, [approvedWork(clientId)]);
    const input = draftInput(scene, { workItemIds: ids });
    await call('createInvoice', input, boss.token);
    const known = { workspaceId, clientId, invoiceId: input.invoiceId };
    await call('sendInvoice', { ...known, version: 1 }, boss.token);
    const voided = await call('voidInvoice', { ...known, version: 2, reason: 'Wrong hours' }, boss.token);
    expect(voided.result).toEqual({ version: 3 });
    expect(await read(paths.invoice(workspaceId, input.invoiceId))).toMatchObject({
      state: 'void',
      voidReason: 'Wrong hours',
      number: expect.stringMatching(/-INV-/),
      workLines: [{ workItemId: ids[0] }],
    });
    expect(await invoiceIdsOf(workspaceId, ids)).toEqual(['']);
    const again = draftInput(scene, { workItemIds: ids });
    expect(await call('createInvoice', again, boss.token)).toMatchObject({ result: { version: 1 } });
    expect(await invoiceIdsOf(workspaceId, ids)).toEqual([again.invoiceId]);
    // What was kept before says nothing of it: the document is drawn anew.
    await eventually(async () => {
      expect(await read(paths.invoice(workspaceId, input.invoiceId))).toMatchObject({ pdfReady: true, version: 3 });
    });
    const [pdf] = await bucket()
      .file(objectPaths.invoice(workspaceId, clientId, input.invoiceId))
      .download();
    expect((await pdfText(pdf)).join('')).toContain('Void: nothing is to be paid');
    await eventually(async () => {
      const kinds = (await readTimeline(workspaceId, clientId)).map(({ kind }) => kind);
      expect(kinds).toEqual(expect.arrayContaining(['invoice.sent', 'invoice.voided', 'workItem.released']));
    });
  });

  test.each([
    ['saveInvoice', 'draft', { workItemIds: [], freeLines: [], poNumber: '', note: '' }],
    ['sendInvoice', 'draft', {}],
    ['removeInvoice', 'draft', {}],
    ['markInvoicePaid', 'sent', { paidOn: '2020-01-16' }],
    ['voidInvoice', 'sent', { reason: 'Wrong' }],
  ] as const)('%s is for a %s one alone', async (name, allowed, extra) => {
    const { workspaceId, clientId, boss } = await invoiceScene();
    for (const state of INVOICE_STATES.filter((each) => each !== allowed)) {
      const fields = state === 'draft' ? anInvoice(clientId) : aSentInvoice(clientId, { state });
      const { id: invoiceId } = await addInvoice(workspaceId, fields);
      const answer = await call(name, { workspaceId, clientId, invoiceId, version: 1, ...extra }, boss.token);
      expect([state, problemsOf(answer)]).toEqual([state, ['invoice_refused', ' wrong_state']]);
    }
  });
});
