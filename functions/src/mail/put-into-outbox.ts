import { paths } from '@clientele/domain/paths';
import { firestore } from '../firebase/app.ts';
import { isAlreadyExists } from '../firebase/error-codes.ts';
import type { QueuedMail } from './compose-mail.ts';

/** A mail with the id that says what it tells. */
export type DueMail = { id: string; mail: QueuedMail };

/** For what a job tells, which nothing is written together with. Returns whether it was new. */
export async function putIntoOutbox({ id, mail }: DueMail): Promise<boolean> {
  try {
    await firestore().doc(paths.mailDocument(id)).create(mail);
    return true;
  } catch (error) {
    if (!isAlreadyExists(error)) throw error;
    return false;
  }
}
