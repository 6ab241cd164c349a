import { paths } from '@clientele/domain/paths';
import { firestore } from '../firebase/app.ts';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { pagesOf } from '../firebase/pages.ts';
import { deliverMail, type SendMail } from './deliver-mail.ts';

/** Days that a sent mail stays in the outbox, for whoever asks whether it was sent. */
const KEPT_DAYS = 30;

/** Tries again what could not be sent, and what a killed run left behind; each when it is due. Returns how many were looked at. */
export async function sendWaitingMail(send: SendMail, now: Date): Promise<number> {
  const waiting = firestore().collection(paths.mail()).where('delivery.state', 'in', ['RETRY', 'PROCESSING']);
  let looked = 0;
  for await (const page of pagesOf(waiting.select()))
    for (const { id } of page) {
      looked += 1;
      await deliverMail(id, send, now).catch(buryUnreadable);
    }
  return looked;
}

/** Removes what was sent or given up long ago. Returns how many. */
export async function removeOldMail(now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEPT_DAYS * 24 * 60 * 60 * 1000);
  const old = firestore()
    .collection(paths.mail())
    .where('delivery.state', 'in', ['SUCCESS', 'ERROR'])
    .where('delivery.endTime', '<', before);
  let removed = 0;
  for await (const page of pagesOf(old.select('delivery.endTime'))) {
    for (const { ref } of page) await ref.delete();
    removed += page.length;
  }
  return removed;
}
