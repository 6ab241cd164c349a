import { paths } from '@clientele/domain/paths';
import { FieldValue } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { UnreadableDocument } from '../firebase/documents.ts';
import { isAlreadyExists } from '../firebase/error-codes.ts';
import * as logs from '../logs.ts';

/** Errors that no retry can mend. */
export type DeadLetterCode = 'unreadable_document' | 'claims_too_large' | 'account_missing';

export type DeadLetter = { path: string; version: number | undefined; code: DeadLetterCode };

/** One letter per path, version and code, so that a redelivered event adds none. */
function deadLetterKey({ path, version, code }: DeadLetter): string {
  return `${path.replaceAll('/', ':')}@${version ?? 'unknown'}_${code}`;
}

/** Leaves `deadLetters/{key}` {path, version, code, at}: where to look and why, no personal data. */
export async function writeDeadLetter(letter: DeadLetter): Promise<void> {
  try {
    await firestore()
      .doc(paths.deadLetter(deadLetterKey(letter)))
      .create({
        path: letter.path,
        version: letter.version ?? null,
        code: letter.code,
        at: FieldValue.serverTimestamp(),
      });
    logs.deadLetterWritten(letter.path, letter.code, letter.version);
  } catch (error) {
    if (!isAlreadyExists(error)) throw error;
  }
}

/** Turns an unreadable document into a dead letter; every other error is thrown on, so that the platform retries. */
export async function buryUnreadable(error: unknown): Promise<void> {
  if (!(error instanceof UnreadableDocument)) throw error;
  await writeDeadLetter({ path: error.path, version: error.version, code: 'unreadable_document' });
}
