import { paths } from '@clientele/domain/paths';
import { FieldValue, type Query } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { pagesOf } from '../firebase/pages.ts';
import { deliverMail, type SendMail } from './deliver-mail.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Days that a sent mail stays in the outbox, for whoever asks whether it was sent. */
const KEPT_DAYS = 30;

/**
 * Days that its empty document stays: the id says that this was told already, and reminders ask for it as long as the longest of them
 * runs, which is a year.
 */
const REMEMBERED_DAYS = 400;

function mails(): Query {
  return firestore().collection(paths.mail());
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY);
}

/** Tries again what could not be sent, and what a killed run left behind; each when it is due. Returns how many were looked at. */
export async function sendWaitingMail(send: SendMail, now: Date): Promise<number> {
  const begun = performance.now();
  let looked = 0;
  for await (const page of pagesOf(mails().where('delivery.state', 'in', ['PENDING', 'RETRY', 'PROCESSING']).select()))
    for (const { id } of page) {
      looked += 1;
      // A lease counts from when its mail is claimed, and a run may send many.
      const at = new Date(now.getTime() + performance.now() - begun);
      await deliverMail(id, send, at).catch(buryUnreadable);
    }
  return looked;
}

/** Empties what was sent or given up long ago: who got it and what it said is gone, that it was told stays known. Returns how many. */
export async function removeOldMail(now: Date): Promise<number> {
  let removed = 0;
  const old = mails()
    .where('delivery.state', 'in', ['SUCCESS', 'ERROR'])
    .where('delivery.endTime', '<', daysBefore(now, KEPT_DAYS));
  for await (const page of pagesOf(old.select('delivery.endTime', 'delivery.state'))) {
    for (const snapshot of page) {
      const state: unknown = snapshot.get('delivery.state');
      await snapshot.ref.update({ to: [], message: FieldValue.delete(), delivery: { state }, emptiedAt: now });
    }
    removed += page.length;
  }
  for await (const page of pagesOf(mails().where('emptiedAt', '<', daysBefore(now, REMEMBERED_DAYS))))
    for (const { ref } of page) await ref.delete();
  return removed;
}
