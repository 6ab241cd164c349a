import { mentionMark } from '@clientele/domain/note';
import { paths } from '@clientele/domain/paths';
import { describe, expect, test } from 'vitest';
import { firestore } from '../../functions/src/firebase/app.ts';
import { plainData } from '../../functions/src/firebase/documents.ts';
import { call } from './call.ts';
import { aClient, addPerson, createWorkspace, freshId, read, readTimeline, type Person } from './world.ts';

type Desk = { workspaceId: string; clientId: string; owner: Person; colleague: Person };

async function openDesk(): Promise<Desk> {
  const workspaceId = await createWorkspace();
  const [owner, colleague] = [await addPerson(workspaceId), await addPerson(workspaceId, { role: 'viewer' })];
  const clientId = freshId('c');
  await firestore()
    .doc(paths.client(workspaceId, clientId))
    .set(aClient({ displayName: 'Acme <Works>' }));
  return { workspaceId, clientId, owner, colleague };
}

async function mailsOf(workspaceId: string): Promise<Record<string, unknown>[]> {
  const { docs } = await firestore().collection(paths.mail()).where('workspaceId', '==', workspaceId).get();
  return docs.map((snapshot) => plainData(snapshot.data()) as Record<string, unknown>);
}

function notesIn(timeline: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  return timeline.filter(({ kind }) => kind === 'note.added');
}

describe('a note', () => {
  test('stands in the timeline, and tells whom it mentions by mail, with names and without markup', async () => {
    const { workspaceId, clientId, owner, colleague } = await openDesk();
    const text = `${mentionMark(colleague.uid)} please call\n<b>today</b>, ${mentionMark(owner.uid)} knows why`;
    const mentions = [colleague.uid, owner.uid];
    const { httpStatus } = await call('addNote', { workspaceId, clientId, noteId: 'n1', text, mentions }, owner.token);
    expect(httpStatus).toBe(200);

    const [note] = notesIn(await readTimeline(workspaceId, clientId));
    expect(note).toMatchObject({ actorUid: owner.uid, version: 1, text, mentions, at: expect.any(Date) });
    const mails = await mailsOf(workspaceId);
    // Nobody is told what they wrote themselves.
    expect(mails.map(({ to }) => to)).toEqual([[`${colleague.uid}@example.test`]]);
    const message = mails[0]?.['message'] as Record<'subject' | 'text' | 'html', string>;
    expect(message.subject).toContain('Acme <Works>');
    expect(message.text).toContain('> @Test person please call\n> <b>today</b>');
    expect(message.text).toContain(`/w/${workspaceId}/clients/${clientId}?tab=activity`);
    expect(message.html).toContain('@Test person please call\n&lt;b&gt;today&lt;/b&gt;');
    expect(message.html).toContain('Acme &lt;Works&gt;');
  });

  test('is written once, however often it is sent, also at the same moment', async () => {
    const { workspaceId, clientId, owner, colleague } = await openDesk();
    const text = `Ask ${mentionMark(colleague.uid)}`;
    const input = { workspaceId, clientId, noteId: 'n1', text, mentions: [colleague.uid] };
    const answers = await Promise.all(Array.from({ length: 4 }, () => call('addNote', input, owner.token)));
    answers.push(await call('addNote', input, owner.token));
    expect(answers.map(({ httpStatus }) => httpStatus)).toEqual([200, 200, 200, 200, 200]);
    expect(notesIn(await readTimeline(workspaceId, clientId))).toHaveLength(1);
    expect(await mailsOf(workspaceId)).toHaveLength(1);
    const other = await call('addNote', { ...input, text: `${text} again` }, owner.token);
    expect(other.code).toBe('version_conflict');
    expect(notesIn(await readTimeline(workspaceId, clientId))).toMatchObject([{ text }]);
  });

  test('mentions nobody who may not see the client: nothing is written, and the answer says who it is', async () => {
    const { workspaceId, clientId, owner, colleague } = await openDesk();
    const outsider = await addPerson(workspaceId, { permissions: ['clients.view'] });
    const removed = await addPerson(workspaceId, { role: 'viewer', status: 'removed' });
    const uids = [colleague.uid, outsider.uid, removed.uid, 'nobody'];
    const text = uids.map(mentionMark).join(' ');
    const input = { workspaceId, clientId, noteId: 'n1', text, mentions: uids };
    const { code, details } = await call('addNote', input, owner.token);
    expect(code).toBe('invalid_input');
    expect(details['problems']).toEqual(
      [1, 2, 3].map((index) => ({ path: `mentions.${index}`, code: 'cannot_see_client' })),
    );
    expect(notesIn(await readTimeline(workspaceId, clientId))).toEqual([]);
    expect(await mailsOf(workspaceId)).toEqual([]);
  });

  test('is not written about a client in the Trash, nor about one that the writer may not see', async () => {
    const { workspaceId, clientId, owner } = await openDesk();
    const input = { workspaceId, clientId, noteId: 'n1', text: 'Hello', mentions: [] };
    const blind = await addPerson(workspaceId, { permissions: ['clients.view', 'clients.update'] });
    expect((await call('addNote', input, blind.token)).code).toBe('client_not_found');
    await firestore().doc(paths.client(workspaceId, clientId)).update({ deleted: true });
    expect((await call('addNote', input, owner.token)).code).toBe('client_not_found');
    expect(await read(paths.activityEntry(workspaceId, clientId, 'note-n1_1'))).toBeUndefined();
  });
});
