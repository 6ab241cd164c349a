import type { ClientPlace } from '@clientele/domain/client-place';
import { noticeSchema, type Notice, type NoticeRecipient } from '@clientele/domain/notice';
import { digestTurn } from '@clientele/domain/notice-digest';
import { recipientsOf, stillTold } from '@clientele/domain/notice-recipients';
import { paths } from '@clientele/domain/paths';
import { RECIPIENTS } from '@clientele/domain/settings';
import type { DocumentReference, Transaction } from 'firebase-admin/firestore';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { firestore } from '../firebase/app.ts';
import { parseDocument } from '../firebase/documents.ts';
import { inTransaction } from '../firebase/transaction.ts';
import { queueMail } from '../mail/compose-mail.ts';
import { settingsInForce } from '../settings/settings-in-force.ts';
import { addressKey } from './address-key.ts';
import { noticesMail } from './notices-mail.ts';
import { readAudience } from './read-audience.ts';
import { readToldClient } from './told-client.ts';

/** Notices of one digest: a mail is no archive, and a transaction no place for more. What is left waits for the next one. */
const DIGEST_LIMIT = 100;

/**
 * Tells what waits for a digest, client by client, each recipient in one mail per period: a second run finds nothing that waits, and leaves
 * what came since to the next period. Returns how many mails were queued.
 */
export async function sendDigests(workspaceId: string, now: Date): Promise<number> {
  const waiting = await waitingNotices(workspaceId).select('clientId').get();
  const clientIds = new Set(waiting.docs.map((snapshot) => String(snapshot.get('clientId'))));
  let sent = 0;
  for (const clientId of clientIds) {
    try {
      sent += await inTransaction((transaction) => digestClient(transaction, { workspaceId, clientId }, now));
    } catch (error) {
      await buryUnreadable(error);
    }
  }
  return sent;
}

function waitingNotices(workspaceId: string) {
  return firestore().collection(paths.notices(workspaceId)).where('mailed', '==', false);
}

async function digestClient(transaction: Transaction, place: ClientPlace, now: Date): Promise<number> {
  const found = await readToldClient(transaction, place);
  if (found === null) return 0;
  const { workspace, company, client, timezone } = found;
  const { digest, language } = await settingsInForce(transaction, place, found, 'notifications');
  const { period, before } = digestTurn(digest.value, now, timezone);
  const notices = await readDue(transaction, place, before);
  const everybody = recipientsOf(RECIPIENTS, await readAudience(transaction, place, client));
  const told = noticesByRecipient(notices, everybody);
  const mails = told.map(({ recipient, notices: theirs }) => ({
    id: `digest-${place.workspaceId}-${place.clientId}-${period}-${addressKey(recipient.address)}`,
    recipient,
    notices: theirs,
  }));
  const refs = mails.map(({ id }) => firestore().doc(paths.mailDocument(id)));
  if (await someExist(transaction, refs)) return 0;
  const named = { name: workspace.name, language: language.value };
  for (const { id, ...content } of mails)
    queueMail(transaction, id, noticesMail({ place, workspace: named, company, client, ...content }));
  for (const { id } of notices)
    transaction.update(firestore().doc(paths.notice(place.workspaceId, id)), { mailed: true });
  return mails.length;
}

async function readDue(
  transaction: Transaction,
  { workspaceId, clientId }: ClientPlace,
  before: Date,
): Promise<Notice[]> {
  const { docs } = await transaction.get(waitingNotices(workspaceId).where('clientId', '==', clientId));
  return docs
    .map((snapshot) => ({ ...parseDocument(noticeSchema, snapshot.ref.path, snapshot.data()), id: snapshot.id }))
    .filter(({ at }) => at < before)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .slice(0, DIGEST_LIMIT);
}

/** Who left meanwhile is told nothing more. */
function noticesByRecipient(
  notices: readonly Notice[],
  everybody: readonly NoticeRecipient[],
): { recipient: NoticeRecipient; notices: readonly Notice[] }[] {
  return everybody
    .map((recipient) => ({
      recipient,
      notices: notices.filter(({ recipients }) => stillTold(recipients, [recipient]).length > 0),
    }))
    .filter(({ notices: theirs }) => theirs.length > 0);
}

async function someExist(transaction: Transaction, refs: readonly DocumentReference[]): Promise<boolean> {
  if (refs.length === 0) return false;
  return (await transaction.getAll(...refs)).some(({ exists }) => exists);
}
