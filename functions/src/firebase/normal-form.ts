import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { firestore } from './app.ts';
import { inTransaction } from './transaction.ts';

type Fields = Record<string, unknown>;

/** A value with every text in it in Unicode's normal form C; what is no text, list or map stays the same object. */
function inNormalForm(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(inNormalForm);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inNormalForm(each)]));
}

function isNormal(value: unknown): boolean {
  if (typeof value === 'string') return value === value.normalize('NFC');
  return typeof value !== 'object' || value === null || Object.values(value).every(isNormal);
}

/** The fields that are in another form than C, brought into it. Pure; what it returns changes nothing the second time. */
export function normalisedFields(fields: Fields): Fields {
  const others = Object.entries(fields).filter(([, value]) => !isNormal(value));
  return Object.fromEntries(others.map(([key, value]) => [key, inNormalForm(value)]));
}

/**
 * Brings what somebody wrote directly into normal form C: rules cannot tell in which form a text is, and equal names must be equal. It raises
 * no version, for nobody edited anything, and asks the document again, which may be newer than the event. Its own write is in that form
 * already, and so the last.
 */
export async function normaliseWritten(written: DocumentSnapshot | undefined): Promise<void> {
  if (written === undefined || isNormal(written.data() ?? {})) return;
  const ref = firestore().doc(written.ref.path);
  await inTransaction(async (transaction) => {
    const fields = normalisedFields((await transaction.get(ref)).data() ?? {});
    if (Object.keys(fields).length > 0) transaction.update(ref, fields);
  });
}
