import { SERVER_TIME } from '../emulator/values.ts';
import { FORGED_STAMPS } from './client-fields.ts';
import { editor, EDITOR, PAST, stamps, storedClient, trashedClient, type Scene } from './scene.ts';
import { type ClientWrite, family, leavingOut, onClientWith, saying, type Situation, writing } from './situation.ts';

function trashing(scene: Scene): ClientWrite {
  const before = storedClient(scene);
  const after = { ...before, deleted: true, deletedAt: SERVER_TIME, deletedBy: EDITOR, ...stamps(before) };
  return { token: editor(scene), before, after, also: [], given: {} };
}

function restoring(scene: Scene): ClientWrite {
  const before = trashedClient(scene);
  const after = { ...before, deleted: false, deletedAt: null, deletedBy: '', ...stamps(before) };
  return { token: editor(scene), before, after, also: [], given: {} };
}

const BOTH_WAYS = {
  ...FORGED_STAMPS,
  'with an edit in the same write': writing({ displayName: 'Acme Holdings' }),
  'with another status': writing({ status: 'inactive' }),
  'with another owner': writing({ ownerUid: EDITOR }),
  'with other links': writing({ memberUids: [EDITOR] }),
  'with an address removed': writing({ addresses: {}, defaultAddresses: {} }),
  'with a key of its own': writing({ isAdmin: true }),
  'a client of others': onClientWith({ memberUids: ['founder'] }),
  'without deletedBy': leavingOut('deletedBy'),
  'without deletedAt': leavingOut('deletedAt'),
  'without deleted': leavingOut('deleted'),
};

function withoutCount(write: ClientWrite): ClientWrite {
  const [before, after] = [{ ...write.before }, { ...write.after }];
  delete before['issuedInvoices'];
  delete after['issuedInvoices'];
  return { ...write, before, after };
}

export function trashSituations(): Situation[] {
  return [
    ...family('trash', trashing, {
      allowed: {
        'with a reason': saying({ reason: 'Merged', bulkId: 'b1' }),
        'from before its issued invoices were counted': withoutCount,
      },
      refused: {
        ...BOTH_WAYS,
        'with an issued invoice': onClientWith({ issuedInvoices: 1 }),
        'with issued invoices, forgetting them': (write) => ({
          ...write,
          before: { ...write.before, issuedInvoices: 3 },
        }),
        'in the name of someone else': writing({ deletedBy: 'chief' }),
        'in the name of nobody': writing({ deletedBy: '' }),
        'by the own clock': writing({ deletedAt: new Date() }),
        'without a time': writing({ deletedAt: null }),
        'with text for yes': writing({ deleted: 'true' }),
        'what lies there already': (write, scene) => ({ ...write, before: trashedClient(scene) }),
      },
    }),
    ...family('restore', restoring, {
      allowed: {
        'with a reason': saying({ reason: 'Came back' }),
        'with an issued invoice': onClientWith({ issuedInvoices: 1 }),
      },
      refused: {
        ...BOTH_WAYS,
        'with the time kept': writing({ deletedAt: PAST }),
        'with the name kept': writing({ deletedBy: 'founder' }),
        'with null for no': writing({ deleted: null }),
        'what does not lie there': (write, scene) => ({
          ...write,
          before: { ...storedClient(scene), deletedBy: 'founder' },
        }),
      },
    }),
  ];
}
