import type { ClientFields } from '@clientele/domain/client';
import type { ContactFields } from '@clientele/domain/contact';
import { noticeSchema, type Notice } from '@clientele/domain/notice';
import { paths } from '@clientele/domain/paths';
import type { SettingsGroup, SettingValue } from '@clientele/domain/settings';
import { firestore } from '../../functions/src/firebase/app.ts';
import { parseDocument, plainData } from '../../functions/src/firebase/documents.ts';
import { mailSchema, type Mail } from '../../functions/src/mail/mail-document.ts';
import { aClient, aContact, addPerson, anAccess, createWorkspace, firstStamps, freshId } from './world.ts';

/** The addresses of a scene: nobody else in the database has them. */
export type NoticeScene = {
  workspaceId: string;
  clientId: string;
  /** the primary contact, who is in the portal */
  jane: string;
  /** who gets invoices, and is not */
  bill: string;
  /** owns the client */
  owner: string;
  /** sees the client, as does the owner */
  colleague: string;
};

/** A client with two contacts, an owner and a colleague; one of the staff does not see it. */
export async function noticeScene(client: Partial<ClientFields> = {}): Promise<NoticeScene> {
  const workspaceId = await createWorkspace('Lindgren Inspection');
  const clientId = freshId('c');
  const permissions = ['clients.view'] as const;
  const [owner, colleague] = await Promise.all([
    addPerson(workspaceId, { permissions }),
    addPerson(workspaceId, { permissions }),
    addPerson(workspaceId, { permissions }),
  ]);
  const [jane, bill] = [`${freshId('jane')}@acme.test`, `${freshId('bill')}@acme.test`];
  const contacts: Record<string, Partial<ContactFields>> = {
    jane: { isPrimary: true, emails: [jane] },
    bill: { roles: ['billing'], emails: [bill] },
    gone: { roles: ['billing'], emails: ['gone@acme.test'], isActive: false },
  };
  const batch = firestore().batch();
  const memberUids = [owner.uid, colleague.uid];
  batch.set(
    firestore().doc(paths.client(workspaceId, clientId)),
    aClient({ ownerUid: owner.uid, memberUids, ...client }),
  );
  for (const [id, fields] of Object.entries(contacts))
    batch.set(firestore().doc(paths.contact(workspaceId, clientId, id)), aContact(fields));
  batch.set(firestore().doc(paths.access(workspaceId, clientId, 'jane')), anAccess({ email: jane }));
  await batch.commit();
  return {
    workspaceId,
    clientId,
    jane,
    bill,
    owner: `${owner.uid}@example.test`,
    colleague: `${colleague.uid}@example.test`,
  };
}

/** Settings of the client itself, or of the whole workspace. */
export async function set(
  { workspaceId, clientId }: NoticeScene,
  group: SettingsGroup,
  values: Record<string, SettingValue>,
  where: 'client' | 'workspace' = 'client',
): Promise<void> {
  const path =
    where === 'client'
      ? paths.clientSettingsGroup(workspaceId, clientId, group)
      : paths.workspaceSettingsGroup(workspaceId, group);
  await firestore()
    .doc(path)
    .set({ values, ...firstStamps() });
}

export async function noticesOf({ workspaceId }: NoticeScene): Promise<Notice[]> {
  const { docs } = await firestore().collection(paths.notices(workspaceId)).get();
  return docs.map((snapshot) => ({
    ...parseDocument(noticeSchema, snapshot.ref.path, snapshot.data()),
    id: snapshot.id,
  }));
}

/** What was put into the outbox of a workspace and tells of notices: not what the product sends besides. */
export async function toldMails({ workspaceId }: NoticeScene): Promise<(Mail & { id: string })[]> {
  const { docs } = await firestore().collection(paths.mail()).where('workspaceId', '==', workspaceId).get();
  return docs
    .map((snapshot) => ({ ...mailSchema.parse(plainData(snapshot.data())), id: snapshot.id }))
    .filter(({ kind }) => ['notice', 'digest', 'report'].includes(kind));
}

export async function toldTo(scene: NoticeScene): Promise<string[]> {
  return (await toldMails(scene)).flatMap(({ to }) => to).toSorted();
}

/** The one mail of somebody. */
export async function textTo(scene: NoticeScene, address: string): Promise<string> {
  const [mail, ...more] = (await toldMails(scene)).filter(({ to }) => to.includes(address));
  if (mail === undefined || more.length > 0) throw new Error(`There are ${more.length} mails too many or none.`);
  return mail.message.text;
}
