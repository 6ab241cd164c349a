import { paths } from '@clientele/domain/paths';
import type { Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { judgeFailures, MOST_ATTEMPTS, pauseAfter, type MailFailure } from './judge-failure.ts';
import { mailSchema, type Delivery, type Mail } from './mail-document.ts';

/** How long a run may take before another one may think that it was killed. Longer than a send may last. Milliseconds. */
export const LEASE = 120_000;

/** Which recipients the mail server took the message for, and what it said about the others. */
export type Sending = { accepted: readonly string[]; failures: readonly unknown[] };

/** Hands a message to the mail server, for those recipients that are named. Rejects when nobody got it. */
export type SendMail = (id: string, mail: Mail, to: readonly string[]) => Promise<Sending>;

type Result = Pick<Delivery, 'state' | 'error' | 'accepted' | 'retryTime'>;

/**
 * Sends one mail of the outbox, unless somebody else has sent it or is about to. Two runs at once, and a run after one that was killed
 * between claim and sending, send it once: the claim is a lease. Only a run that is killed between sending and noting so sends it twice;
 * both messages then have the same Message-ID, by which mail servers tell them apart from two messages.
 */
export async function deliverMail(id: string, send: SendMail, now: Date): Promise<void> {
  const claimed = await inTransaction((transaction) => claim(transaction, id, now));
  if (claimed === null) return;
  const { mail, delivery } = claimed;
  const { attempts } = delivery;
  const to = mail.to.filter((address) => !delivery.accepted.includes(address));
  const sent = await tryToSend(send, id, mail, to);
  const accepted = [...delivery.accepted, ...sent.accepted];
  // Outside of what is judged: a result that cannot be noted is no reason to send the mail once more.
  if (sent.failures.length === 0) {
    await note(id, delivery, { state: 'SUCCESS', error: '', accepted, retryTime: null });
    logs.mailSent(id, mail.kind, attempts);
    return;
  }
  const failure = judgeFailures(sent.failures, attempts);
  await note(id, delivery, { ...failure, accepted, retryTime: retryTime(failure, attempts, now) });
  logs.mailFailed(id, mail.kind, attempts, failure);
}

async function tryToSend(send: SendMail, id: string, mail: Mail, to: readonly string[]): Promise<Sending> {
  try {
    return to.length === 0 ? { accepted: [], failures: [] } : await send(id, mail, to);
  } catch (error) {
    return { accepted: [], failures: [error] };
  }
}

function retryTime({ state }: MailFailure, attempts: number, now: Date): Date | null {
  return state === 'RETRY' ? new Date(now.getTime() + pauseAfter(attempts)) : null;
}

/** Whether a mail waits to be sent: a new one, one whose pause is over, one that somebody set to RETRY, one whose run was killed. */
function isDue({ delivery }: Mail, now: Date): boolean {
  if (delivery === undefined) return true;
  const { state, leaseExpireTime, retryTime: from } = delivery;
  if (state === 'PROCESSING') return leaseExpireTime === null || leaseExpireTime <= now;
  return state === 'PENDING' || (state === 'RETRY' && (from === null || from <= now));
}

async function claim(
  transaction: Transaction,
  id: string,
  now: Date,
): Promise<{ mail: Mail; delivery: Delivery } | null> {
  const ref = firestore().doc(paths.mailDocument(id));
  const mail = readSnapshot(mailSchema, await transaction.get(ref));
  if (mail === null || !isDue(mail, now)) return null;
  const before = mail.delivery;
  if (before?.state === 'PROCESSING' && before.attempts >= MOST_ATTEMPTS) {
    const error = `Given up: ${before.attempts} runs ended before the mail server answered. See the log, then set delivery.state to RETRY.`;
    transaction.update(ref, { delivery: { ...before, state: 'ERROR', error, endTime: now } satisfies Delivery });
    return null;
  }
  const delivery: Delivery = {
    state: 'PROCESSING',
    attempts: (before?.attempts ?? 0) + 1,
    startTime: now,
    leaseExpireTime: new Date(now.getTime() + LEASE),
    retryTime: null,
    endTime: null,
    accepted: before?.accepted ?? [],
    error: before?.error ?? '',
  };
  transaction.update(ref, { delivery });
  return { mail, delivery };
}

/** Writes how it went, unless the lease was over and another run has taken the mail. */
async function note(id: string, { attempts }: Delivery, result: Result): Promise<void> {
  await inTransaction(async (transaction) => {
    const ref = firestore().doc(paths.mailDocument(id));
    const mail = readSnapshot(mailSchema, await transaction.get(ref));
    if (mail?.delivery?.state !== 'PROCESSING' || mail.delivery.attempts !== attempts) return;
    transaction.update(ref, { delivery: { ...mail.delivery, ...result, endTime: new Date() } });
  });
}
