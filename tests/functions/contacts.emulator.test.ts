import { contactSchema, contactInputOf, type Contact, type ContactFields } from '@clientele/domain/contact';
import { contactSummaryOf, livingContacts } from '@clientele/domain/contact-book';
import { paths } from '@clientele/domain/paths';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restoreContactFields } from '../../functions/src/contacts/contact-documents.ts';
import { correctContactSummaries } from '../../functions/src/contacts/correct-summaries.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { parseDocument } from '../../functions/src/firebase/documents.ts';
import { inTransaction } from '../../functions/src/firebase/transaction.ts';
import { eventually } from '../support/eventually.ts';
import { call, type Answer } from './call.ts';
import { aClient, aContact, addPerson, createWorkspace, freshId, read, readTimeline } from './world.ts';

type Scene = Awaited<ReturnType<typeof createScene>>;

/** A client with the given contacts, and somebody who may change them. */
async function createScene(contacts: Readonly<Record<string, Partial<ContactFields>>> = {}) {
  const workspaceId = await createWorkspace();
  const clientId = freshId('c');
  const boss = await addPerson(workspaceId);
  const stored = Object.entries(contacts).map(([id, fields]) => ({
    ...aContact({ firstName: id, lastName: '', ...fields }),
    id,
  }));
  await firestore()
    .doc(paths.client(workspaceId, clientId))
    .set(aClient({ contactSummary: contactSummaryOf(stored) }));
  for (const { id, ...fields } of stored)
    await firestore()
      .doc(paths.contact(workspaceId, clientId, id))
      .set(fields);
  return { workspaceId, clientId, boss };
}

const ANN_BOB_CAT = {
  ann: { isPrimary: true, emails: ['ann@example.test'] },
  bob: { emails: ['bob@example.test'] },
  cat: { emails: ['cat@example.test'] },
};

function save(
  { workspaceId, clientId, boss }: Scene,
  contactId: string,
  version: number,
  fields: Partial<ContactFields> = {},
  asPrimary = false,
): Promise<Answer> {
  const contact = contactInputOf(aContact({ firstName: contactId, lastName: '', ...fields }));
  return call('saveContact', { workspaceId, clientId, contactId, version, contact, asPrimary }, boss.token);
}

function remove(
  { workspaceId, clientId, boss }: Scene,
  contactId: string,
  version: number,
  successorId: string | null,
) {
  return call('removeContact', { workspaceId, clientId, contactId, version, successorId }, boss.token);
}

function restore({ workspaceId, clientId, boss }: Scene, contactId: string, version: number) {
  return call('restoreContact', { workspaceId, clientId, contactId, version }, boss.token);
}

async function contactsOf({ workspaceId, clientId }: Scene): Promise<Contact[]> {
  const { docs } = await firestore().collection(paths.contacts(workspaceId, clientId)).get();
  return docs.map((each) => ({ ...parseDocument(contactSchema, each.ref.path, each.data()), id: each.id }));
}

async function primariesOf(scene: Scene): Promise<string[]> {
  return (await contactsOf(scene)).filter(({ isPrimary }) => isPrimary).map(({ id }) => id);
}

function summaryOf({ workspaceId, clientId }: Scene): Promise<unknown> {
  return read(paths.client(workspaceId, clientId)).then((client) => client?.['contactSummary']);
}

/** What the timeline tells about one contact, oldest first. */
async function toldOf({ workspaceId, clientId }: Scene, id: string): Promise<Record<string, unknown>[]> {
  return (await readTimeline(workspaceId, clientId)).filter((entry) => entry['subjectId'] === id);
}

function codes(answers: readonly Answer[]): (string | number)[] {
  return answers.map(({ code, httpStatus }) => code ?? httpStatus).toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
}

describe('saveContact', () => {
  test('adds the first contact as primary; client and timeline say so, and the version of the client stays', async () => {
    const scene = await createScene();
    const { workspaceId, clientId, boss } = scene;
    const fields = { firstName: 'Ana', lastName: 'Ruiz', emails: ['ana@example.test'], phones: ['+12125550101'] };
    expect((await save(scene, 'ana', 0, fields)).result).toEqual({ version: 1 });
    expect(await read(paths.contact(workspaceId, clientId, 'ana'))).toEqual({
      ...aContact(fields),
      isPrimary: true,
      createdBy: boss.uid,
      updatedBy: boss.uid,
      createdAt: expect.any(Date),
      updatedAt: expect.any(Date),
    });
    expect(await read(paths.client(workspaceId, clientId))).toMatchObject({
      version: 1,
      contactSummary: {
        primary: { id: 'ana', name: 'Ana Ruiz', email: 'ana@example.test', phone: '+12125550101' },
        names: ['Ana Ruiz'],
      },
    });
    await eventually(async () =>
      expect(await toldOf(scene, 'ana')).toMatchObject([
        { kind: 'contact.added', actorUid: boss.uid, subjectId: 'ana', subject: 'Ana Ruiz', version: 1 },
      ]),
    );
  });

  test('the same call twice adds one contact; another contact under the same id is refused', async () => {
    const scene = await createScene();
    const twice = await Promise.all([save(scene, 'ana', 0), save(scene, 'ana', 0)]);
    expect(twice.map(({ result }) => result)).toEqual([{ version: 1 }, { version: 1 }]);
    expect((await save(scene, 'ana', 0, { title: 'Other' })).code).toBe('version_conflict');
    expect(await contactsOf(scene)).toMatchObject([{ id: 'ana', version: 1, title: '' }]);
  });

  test('makes another one primary in one entry: whoever was so keeps their version', async () => {
    const scene = await createScene(ANN_BOB_CAT);
    expect((await save(scene, 'bob', 1, ANN_BOB_CAT.bob, true)).result).toEqual({ version: 2 });
    expect(await primariesOf(scene)).toEqual(['bob']);
    const { workspaceId, clientId } = scene;
    expect(await read(paths.contact(workspaceId, clientId, 'bob'))).toMatchObject({ primaryBefore: 'ann' });
    expect(await read(paths.contact(workspaceId, clientId, 'ann'))).toMatchObject({ version: 1, updatedBy: 'ann' });
    await eventually(async () =>
      expect((await toldOf(scene, 'bob')).at(-1)).toMatchObject({
        kind: 'contact.made_primary',
        version: 2,
        changes: { isPrimary: { from: false, to: true }, primaryBefore: { from: '', to: 'ann' } },
      }),
    );
  });

  test('changes nothing when there is nothing to change', async () => {
    const scene = await createScene(ANN_BOB_CAT);
    const before = await contactsOf(scene);
    expect((await save(scene, 'ann', 1, ANN_BOB_CAT.ann, true)).result).toEqual({ version: 1 });
    expect((await save(scene, 'bob', 1, ANN_BOB_CAT.bob)).result).toEqual({ version: 1 });
    expect(await contactsOf(scene)).toEqual(before);
  });

  test('keeps the moment of creation to the microsecond', async () => {
    const scene = await createScene();
    await save(scene, 'ana', 0);
    const ref = firestore().doc(paths.contact(scene.workspaceId, scene.clientId, 'ana'));
    const before: unknown = (await ref.get()).get('createdAt');
    await save(scene, 'ana', 1, { title: 'Buyer' });
    expect((await ref.get()).get('createdAt')).toEqual(before);
  });

  test('refuses an address that another contact of the client has, and names its line', async () => {
    const scene = await createScene(ANN_BOB_CAT);
    const { code, details } = await save(scene, 'dan', 0, { emails: ['dan@example.test', 'CAT@example.test'] });
    expect([code, details['problems']]).toEqual(['email_taken', [{ path: 'contact.emails.1', code: 'email_taken' }]]);
    expect((await save(scene, 'bob', 1, { emails: ['ann@example.test'] })).code).toBe('email_taken');
  });

  test('takes an address that a removed contact or another client has', async () => {
    const scene = await createScene({ ...ANN_BOB_CAT, cat: { ...ANN_BOB_CAT.cat, deleted: true } });
    expect((await save(scene, 'dan', 0, { emails: ['cat@example.test'] })).httpStatus).toBe(200);
    const elsewhere = freshId('c');
    await firestore().doc(paths.client(scene.workspaceId, elsewhere)).set(aClient());
    expect((await save({ ...scene, clientId: elsewhere }, 'ann', 0, ANN_BOB_CAT.ann)).httpStatus).toBe(200);
  });

  test('refuses an old version, a removed contact and one that is not there', async () => {
    const scene = await createScene({ ann: { isPrimary: true, version: 4 }, bob: { deleted: true } });
    const { code, details } = await save(scene, 'ann', 3, { title: 'Late' });
    expect([code, details['version']]).toEqual(['version_conflict', 4]);
    expect((await save(scene, 'bob', 1, { title: 'Back' })).code).toBe('subject_not_found');
    expect((await save(scene, 'nobody', 1)).code).toBe('subject_not_found');
  });
});

describe('removeContact and restoreContact', () => {
  test('a primary one needs a successor who is there; coming back takes the mark from that one', async () => {
    const scene = await createScene(ANN_BOB_CAT);
    const before = await contactsOf(scene);
    expect((await remove(scene, 'ann', 1, null)).code).toBe('successor_needed');
    expect((await remove(scene, 'ann', 1, 'nobody')).code).toBe('successor_needed');
    expect((await remove(scene, 'ann', 1, 'cat')).result).toEqual({ version: 2 });
    expect(await primariesOf(scene)).toEqual(['cat']);
    expect(await summaryOf(scene)).toMatchObject({ primary: { id: 'cat' }, names: ['cat', 'bob'] });

    expect((await restore(scene, 'ann', 1)).code).toBe('version_conflict');
    expect((await restore(scene, 'ann', 2)).result).toEqual({ version: 3 });
    const stamps = { version: expect.any(Number), updatedAt: expect.any(Date), updatedBy: expect.any(String) };
    expect(await contactsOf(scene)).toEqual(before.map((contact) => ({ ...contact, ...stamps })));
    expect((await restore(scene, 'ann', 3)).code).toBe('subject_not_found');
  });

  test('coming back leaves the mark with somebody who was chosen since', async () => {
    const scene = await createScene(ANN_BOB_CAT);
    await remove(scene, 'ann', 1, 'cat');
    await save(scene, 'bob', 1, ANN_BOB_CAT.bob, true);
    await restore(scene, 'ann', 2);
    expect(await primariesOf(scene)).toEqual(['bob']);
  });

  test('the last one may go, and comes back as primary', async () => {
    const scene = await createScene({ ann: { isPrimary: true } });
    expect((await remove(scene, 'ann', 1, null)).httpStatus).toBe(200);
    expect(await summaryOf(scene)).toMatchObject({ primary: null, names: [] });
    await restore(scene, 'ann', 2);
    expect(await primariesOf(scene)).toEqual(['ann']);
  });

  test('a removal and a return are entries of their own kind', async () => {
    const scene = await createScene({ ann: { isPrimary: true } });
    await remove(scene, 'ann', 1, null);
    await restore(scene, 'ann', 2);
    await eventually(async () =>
      expect((await toldOf(scene, 'ann')).map((entry) => entry['kind'])).toEqual([
        'contact.added',
        'contact.removed',
        'contact.restored',
      ]),
    );
  });
});

test.each(['saveContact', 'removeContact', 'restoreContact'])(
  '%s does not tell a client that the caller may not see from one that is not there, nor one in the Trash',
  async (name) => {
    const { workspaceId, clientId } = await createScene(ANN_BOB_CAT);
    const limited = await addPerson(workspaceId, { permissions: ['clients.view', 'clients.update'] });
    const trashed = freshId('c');
    await firestore()
      .doc(paths.client(workspaceId, trashed))
      .set(aClient({ deleted: true, deletedAt: new Date(), deletedBy: 'ann', memberUids: [limited.uid] }));
    const inputs = {
      saveContact: { contact: contactInputOf(aContact()), asPrimary: false },
      removeContact: { successorId: null },
      restoreContact: {},
    };
    for (const client of [clientId, trashed, freshId('c')]) {
      const input = {
        workspaceId,
        clientId: client,
        contactId: 'bob',
        version: 1,
        ...inputs[name as keyof typeof inputs],
      };
      expect((await call(name, input, limited.token)).code).toBe('client_not_found');
    }
  },
);

describe('at once', () => {
  test('of six removals of the same primary contact one succeeds, and the others hear that it is gone', async () => {
    const scene = await createScene(ANN_BOB_CAT);
    const heirs = ['bob', 'cat'];
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) => remove(scene, 'ann', 1, heirs[index % 2] ?? null)),
    );
    expect(codes(answers)).toEqual([200, ...Array.from({ length: 5 }, () => 'subject_not_found')]);
    expect(await primariesOf(scene)).toHaveLength(1);
  });

  test('two promotions leave one primary contact, and both are told', async () => {
    const scene = await createScene(ANN_BOB_CAT);
    const answers = await Promise.all([
      save(scene, 'bob', 1, ANN_BOB_CAT.bob, true),
      save(scene, 'cat', 1, ANN_BOB_CAT.cat, true),
    ]);
    expect(codes(answers)).toEqual([200, 200]);
    const contacts = await contactsOf(scene);
    const [primary, ...more] = contacts.filter(({ isPrimary }) => isPrimary);
    expect(more).toEqual([]);
    const loser = contacts.find(({ id, version }) => version === 2 && id !== primary?.id);
    expect(primary).toMatchObject({ primaryBefore: loser?.id, version: 2 });
  });

  test('of five contacts with one address one is added', async () => {
    const scene = await createScene();
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, index) => save(scene, `k${index}`, 0, { emails: ['same@example.test'] })),
    );
    expect(codes(answers)).toEqual([200, ...Array.from({ length: 4 }, () => 'email_taken')]);
    expect(await contactsOf(scene)).toHaveLength(1);
  });
});

type Act = { act: 'save' | 'promote' | 'remove' | 'restore'; id: string; other: string; email: string };

const act: fc.Arbitrary<Act> = fc.record({
  act: fc.constantFrom('save', 'promote', 'remove', 'restore'),
  id: fc.constantFrom('ann', 'bob', 'cat', 'dan'),
  other: fc.constantFrom('ann', 'bob', 'cat', 'dan'),
  email: fc.constantFrom('one@example.test', 'two@example.test', 'three@example.test'),
});

async function perform(scene: Scene, { act: kind, id, other, email }: Act): Promise<void> {
  const version = (await contactsOf(scene)).find((contact) => contact.id === id)?.version ?? 0;
  if (kind === 'save' || kind === 'promote') await save(scene, id, version, { emails: [email] }, kind === 'promote');
  else if (version > 0 && kind === 'remove') await remove(scene, id, version, other);
  else if (version > 0) await restore(scene, id, version);
}

test('after random histories, two people at once, the summary is what its contacts make it, and one is primary', async () => {
  const seed = Date.now();
  const histories = fc.sample(fc.array(act, { minLength: 10, maxLength: 10 }), { numRuns: 5, seed });
  for (const history of histories) {
    const scene = await createScene();
    for (let start = 0; start < history.length; start += 2)
      await Promise.all(history.slice(start, start + 2).map((each) => perform(scene, each)));
    const contacts = await contactsOf(scene);
    const living = livingContacts(contacts);
    expect(await summaryOf(scene), `seed ${seed}`).toEqual(contactSummaryOf(contacts));
    expect(
      contacts.filter(({ isPrimary }) => isPrimary),
      `seed ${seed}`,
    ).toHaveLength(living.length === 0 ? 0 : 1);
    expect(new Set(living.flatMap(({ emails }) => emails)).size).toBe(living.flatMap(({ emails }) => emails).length);
  }
});

test('a summary that says something else than the contacts is put right, and the others are left alone', async () => {
  const wrong = await createScene(ANN_BOB_CAT);
  const right = await createScene(ANN_BOB_CAT);
  const summary = await summaryOf(wrong);
  await firestore()
    .doc(paths.client(wrong.workspaceId, wrong.clientId))
    .update({ contactSummary: contactSummaryOf([]) });
  expect(await correctContactSummaries(wrong.workspaceId)).toBe(1);
  expect(await summaryOf(wrong)).toEqual(summary);
  expect(await read(paths.client(wrong.workspaceId, wrong.clientId))).toMatchObject({ version: 1 });
  expect(await correctContactSummaries(wrong.workspaceId)).toBe(0);
  expect(await correctContactSummaries(right.workspaceId)).toBe(0);
});

describe('restoreContactFields, for an undo', () => {
  function undo(scene: Scene, id: string, fields: Partial<ContactFields>): Promise<Partial<ContactFields>> {
    const { workspaceId, clientId } = scene;
    const ref = firestore().doc(paths.contact(workspaceId, clientId, id));
    return inTransaction(async (transaction) => {
      const written = await restoreContactFields(transaction, scene, aClient(), id, fields);
      transaction.update(ref, written);
      return written;
    });
  }

  test('of a promotion gives the mark back', async () => {
    const scene = await createScene(ANN_BOB_CAT);
    await save(scene, 'bob', 1, ANN_BOB_CAT.bob, true);
    await undo(scene, 'bob', { isPrimary: false, primaryBefore: '' });
    expect(await primariesOf(scene)).toEqual(['ann']);
    expect(await summaryOf(scene)).toMatchObject({ primary: { id: 'ann' } });
  });

  test('of a promotion is refused when whoever had the mark is gone', async () => {
    const scene = await createScene(ANN_BOB_CAT);
    await save(scene, 'bob', 1, ANN_BOB_CAT.bob, true);
    await remove(scene, 'ann', 1, null);
    await expect(undo(scene, 'bob', { isPrimary: false })).rejects.toMatchObject({ code: 'successor_needed' });
  });

  test('of a removal brings the contact back with its mark', async () => {
    const scene = await createScene(ANN_BOB_CAT);
    await remove(scene, 'ann', 1, 'cat');
    expect(await undo(scene, 'ann', { deleted: false, isPrimary: true, successorId: '' })).toMatchObject({
      isPrimary: true,
      successorId: '',
    });
    expect(await primariesOf(scene)).toEqual(['ann']);
  });

  test('of an edit is refused when the former address is taken by now', async () => {
    const scene = await createScene(ANN_BOB_CAT);
    await save(scene, 'cat', 1, { emails: [] });
    await save(scene, 'bob', 1, { emails: ['cat@example.test'] });
    await expect(undo(scene, 'cat', { emails: ['cat@example.test'] })).rejects.toMatchObject({ code: 'email_taken' });
  });

  test('of an addition hands the mark back to whoever had it', async () => {
    const scene = await createScene(ANN_BOB_CAT);
    await save(scene, 'dan', 0, {}, true);
    await undo(scene, 'dan', { deleted: true });
    expect(await primariesOf(scene)).toEqual(['ann']);
    expect(await summaryOf(scene)).toMatchObject({ names: ['ann', 'bob', 'cat'] });
  });
});
