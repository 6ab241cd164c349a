import type { Transaction } from 'firebase-admin/firestore';
import { restoreContactFields } from '../contacts/contact-documents.ts';
import { restoreRate } from '../rates/rate-documents.ts';
import { restoreAssignment } from './restore-assignment.ts';
import { trashStamps, undoStamps, type SubjectRestoration } from './restoration.ts';

/** Writes former values back into what hangs on a client, where the noun's own rules agree. Returns the document's new version. */
export async function restoreSubject(transaction: Transaction, restoration: SubjectRestoration): Promise<number> {
  const fields = await agreedFields(transaction, restoration);
  const stamps = undoStamps(restoration, restoration.subject.version);
  transaction.update(restoration.ref, { ...fields, ...stamps });
  return stamps.version;
}

/** What is written in the end: a noun whose documents have to agree with each other refuses here, or adds what follows. */
async function agreedFields(
  transaction: Transaction,
  restoration: SubjectRestoration,
): Promise<Readonly<Record<string, unknown>>> {
  const { noun, id, client, fields } = restoration;
  switch (noun) {
    case 'contact':
      return restoreContactFields(transaction, restoration, client, id, fields);
    case 'rate':
      await restoreRate(transaction, restoration, id, fields);
      return fields;
    case 'file':
      return { ...fields, ...trashStamps(restoration) };
    case 'standard':
      await restoreAssignment(transaction, restoration);
      return fields;
    case 'settings':
      return fields;
    case 'access':
    case 'project':
    case 'workItem':
    case 'invoice':
      throw new Error(`${noun} is never undone: the judge has refused before.`);
  }
}
