import { paths } from '@clientele/domain/paths';
import type { Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { judgeFailure, pauseAfter } from './judge-failure.ts';
import { mailSchema, type Delivery, type Mail } from './mail-document.ts';

/** How long a run may take before another one may think that it was killed. Longer than the function may run. Milliseconds. */
export const LEASE = 120_000;

/** Hands a message to the mail server. Rejects with what the server said. */
export type SendMail = (id: string, mail: Mail) => Promise<void>;

/**
 * Sends one mail of the outbox, unless somebody else has sent it or is about to. Two runs at once, and a run after one that was killed
 * between claim and sending, send it once: the claim is a lease. Only a run that is killed between sending and noting so sends it twice;
 * both messages then have the same Message-ID, by which mail servers tell them apart from two messages.
 */
export async function deliverMail(id: string, send: SendMail, now: Date): Promise<void> {
  const claimed = await inTransaction((transaction) => claim(transaction, id, now));
  if (claimed === null) return;
  const { mail, delivery } = claimed;
  try {
    await send(id, mail);
    await note(id, delivery, { state: 'SUCCESS', error: '' });
    logs.mailSent(id, mail.kind, delivery.attempts);
  } catch (error) {
    const failure = judgeFailure(error, delivery.attempts);
    await note(id, delivery, failure);
    logs.mailFailed(id, mail.kind, delivery.attempts, failure);
  }
}

/** Whether a mail waits to be sent: a new one, one whose pause is over, one whose run was killed. */
function isDue({ delivery }: Mail, now: Date): boolean {
  if (delivery === undefined) return true;
  if (delivery.state === 'PROCESSING') return delivery.leaseExpireTime <= now;
  const pause = pauseAfter(delivery.attempts);
  return delivery.state === 'RETRY' && (delivery.endTime?.getTime() ?? 0) + pause <= now.getTime();
}

async function claim(
  transaction: Transaction,
  id: string,
  now: Date,
): Promise<{ mail: Mail; delivery: Delivery } | null> {
  const ref = firestore().doc(paths.mailDocument(id));
  const mail = readSnapshot(mailSchema, await transaction.get(ref));
  if (mail === null || !isDue(mail, now)) return null;
  const delivery: Delivery = {
    state: 'PROCESSING',
    attempts: (mail.delivery?.attempts ?? 0) + 1,
    startTime: now,
    leaseExpireTime: new Date(now.getTime() + LEASE),
    endTime: null,
    error: mail.delivery?.error ?? '',
  };
  transaction.update(ref, { delivery });
  return { mail, delivery };
}

/** Writes how it went, unless the lease was over and another run has taken the mail. */
async function note(id: string, { attempts }: Delivery, result: Pick<Delivery, 'state' | 'error'>): Promise<void> {
  await inTransaction(async (transaction) => {
    const ref = firestore().doc(paths.mailDocument(id));
    const mail = readSnapshot(mailSchema, await transaction.get(ref));
    if (mail?.delivery?.attempts !== attempts) return;
    transaction.update(ref, { delivery: { ...mail.delivery, ...result, endTime: new Date() } });
  });
}
