import type { Transaction } from 'firebase-admin/firestore';
import { firestore } from './app.ts';
import { isClosedTransaction } from './error-codes.ts';

/** Attempts at a transaction that loses conflicts: all counters of a workspace sit in one document. */
const MAX_ATTEMPTS = 20;
const MAX_CLOSED = 5;

/** Runs a transaction, from the start again whenever it loses a conflict: what it does besides reading and writing must bear repetition. */
export async function inTransaction<Result>(run: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  for (let closed = 0; ; closed += 1) {
    try {
      return await firestore().runTransaction(run, { maxAttempts: MAX_ATTEMPTS });
    } catch (error) {
      if (closed === MAX_CLOSED || !isClosedTransaction(error)) throw error;
    }
  }
}

/** Reads the database as it stood at one moment, without locking anything. */
export async function inSnapshot<Result>(run: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  return firestore().runTransaction(run, { readOnly: true });
}
