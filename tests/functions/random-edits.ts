import { addDays } from '@clientele/domain/calendar-date';
import { today } from '@clientele/domain/calendar-date-zone';
import { BLANK_CONTACT, contactSchema } from '@clientele/domain/contact';
import { complianceAssignmentSchema } from '@clientele/domain/compliance';
import { paths } from '@clientele/domain/paths';
import { rateInputOf, serviceRateSchema } from '@clientele/domain/service-rate';
import { planAddRate } from '@clientele/domain/service-rate-card';
import { clientSchema, type ClientFields } from '@clientele/domain/client';
import { BLANK_FILE, BLANK_FINDINGS, fileSchema } from '@clientele/domain/client-file';
import { settingsSchema } from '@clientele/domain/settings';
import { FieldValue } from 'firebase-admin/firestore';
import { firestore } from '../../functions/src/firebase/app.ts';
import { parseDocument } from '../../functions/src/firebase/documents.ts';
import { call } from './call.ts';
import { aRate, type Person } from './world.ts';

/** One client and the two people who work on it. */
export type Desk = { workspaceId: string; clientId: string; ann: Person; ben: Person };

/** Chooses a whole number below a bound. */
export type Pick = (bound: number) => number;

/** One edit as the product makes it: through its callable, or as the rules would let it be written. May find nothing to do. */
type Edit = (desk: Desk, pick: Pick) => Promise<unknown>;

const TODAY = today(new Date(), 'America/New_York');

async function documents<Fields>(
  collection: string,
  schema: Parameters<typeof parseDocument<Fields>>[0],
): Promise<(Fields & { id: string })[]> {
  const { docs } = await firestore().collection(collection).get();
  return docs.map((snapshot) => ({ ...parseDocument(schema, snapshot.ref.path, snapshot.data()), id: snapshot.id }));
}

function oneOf<Item>(items: readonly Item[], pick: Pick): Item | undefined {
  return items[pick(Math.max(1, items.length))];
}

async function calling(name: string, desk: Desk, person: Person, input: object): Promise<void> {
  const { workspaceId, clientId } = desk;
  const { httpStatus, status, details } = await call(name, { workspaceId, clientId, ...input }, person.token);
  if (httpStatus !== 200) throw new Error(`${name}: ${status} ${JSON.stringify(details)}`);
}

/** A direct write as the rules let it through. */
async function write(path: string, person: Person, fields: object): Promise<void> {
  const ref = firestore().doc(path);
  const present = await ref.get();
  const version = present.exists ? Number(present.get('version')) + 1 : 1;
  const stamps = { version, updatedBy: person.uid, updatedAt: FieldValue.serverTimestamp(), change: {} };
  const created = present.exists ? {} : { createdBy: person.uid, createdAt: FieldValue.serverTimestamp() };
  await ref.set(
    { ...fields, ...created, ...stamps },
    { mergeFields: Object.keys({ ...fields, ...created, ...stamps }) },
  );
}

async function readClient({ workspaceId, clientId }: Desk): Promise<ClientFields> {
  const path = paths.client(workspaceId, clientId);
  return parseDocument(clientSchema, path, (await firestore().doc(path).get()).data());
}

function editClient(desk: Desk, fields: object): Promise<void> {
  return write(paths.client(desk.workspaceId, desk.clientId), desk.ann, fields);
}

async function editAddresses(desk: Desk, pick: Pick): Promise<void> {
  const { addresses } = await readClient(desk);
  const id = `a${pick(3)}`;
  const { [id]: present, ...others } = addresses;
  const blank = { label: '', line2: '', line3: '', city: '', county: '', subdivision: '', postalCode: '' };
  const address = { kind: 'site' as const, line1: `Street ${pick(5)}`, country: 'US', ...blank };
  const after = present !== undefined && pick(3) === 0 ? others : { ...addresses, [id]: address };
  const [first] = Object.keys(after).toSorted();
  await editClient(desk, { addresses: after, defaultAddresses: first === undefined ? {} : { site: first } });
}

async function editCode(desk: Desk, pick: Pick): Promise<void> {
  const { code } = await readClient(desk);
  const letters = Array.from({ length: 5 }, () => String.fromCharCode(65 + pick(26))).join('');
  await firestore().doc(paths.code(desk.workspaceId, letters)).set({ clientId: desk.clientId });
  if (code !== '') await firestore().doc(paths.code(desk.workspaceId, code)).delete();
  await editClient(desk, { code: letters });
}

async function trashAndRestore(desk: Desk): Promise<void> {
  await editClient(desk, { deleted: true, deletedAt: FieldValue.serverTimestamp(), deletedBy: desk.ann.uid });
  await editClient(desk, { deleted: false, deletedAt: null, deletedBy: '' });
}

async function editIdentifiers(desk: Desk, pick: Pick): Promise<void> {
  const { version } = await readClient(desk);
  const input = { version, taxIds: [`EIN:US:${desk.clientId}${pick(99)}`], registrationId: `R${pick(99)}` };
  await calling('saveIdentifiers', desk, desk.ann, { ...input, overrideReason: '' });
}

async function changeOwner(desk: Desk, pick: Pick): Promise<void> {
  const { version } = await readClient(desk);
  const owner = pick(2) === 0 ? desk.ann : desk.ben;
  await calling('setClientOwner', desk, desk.ann, { version, ownerUid: owner.uid });
}

async function livingContacts({ workspaceId, clientId }: Desk) {
  const all = await documents(paths.contacts(workspaceId, clientId), contactSchema);
  return all.filter(({ deleted }) => !deleted);
}

async function addContact(desk: Desk, pick: Pick): Promise<void> {
  const id = `k${pick(1e6)}`;
  const contact = { ...BLANK_CONTACT, firstName: `Person ${pick(99)}`, emails: [`${id}@example.test`] };
  await calling('saveContact', desk, desk.ann, { contactId: id, version: 0, contact, asPrimary: pick(2) === 0 });
}

async function editContact(desk: Desk, pick: Pick): Promise<void> {
  const contact = oneOf(await livingContacts(desk), pick);
  if (contact === undefined) return;
  const { firstName, lastName, emails, phones, isActive, notes } = contact;
  const input = { firstName, lastName, emails, phones, isActive, notes, title: `Title ${pick(9)}`, roles: ['billing'] };
  const { id: contactId, version } = contact;
  await calling('saveContact', desk, desk.ann, { contactId, version, contact: input, asPrimary: pick(2) === 0 });
}

async function removeContact(desk: Desk, pick: Pick): Promise<void> {
  const all = await livingContacts(desk);
  const contact = oneOf(all, pick);
  if (contact === undefined) return;
  const successor = oneOf(
    all.filter(({ id }) => id !== contact.id),
    pick,
  );
  const input = { contactId: contact.id, version: contact.version, successorId: successor?.id ?? null };
  await calling('removeContact', desk, desk.ann, input);
}

async function livingRates({ workspaceId, clientId }: Desk) {
  const all = await documents(paths.rates(workspaceId, clientId), serviceRateSchema);
  return all.filter(({ deleted }) => !deleted);
}

async function addRate(desk: Desk, pick: Pick): Promise<void> {
  const effectiveFrom = addDays('2026-01-01', pick(300));
  const rate = rateInputOf(aRate({ effectiveFrom, regularMinor: 1000 + pick(9000) }));
  const plan = planAddRate(await livingRates(desk), rate, 'USD');
  if (plan.kind === 'refused') return;
  await calling('saveRate', desk, desk.ann, { rateId: `r${pick(1e6)}`, version: 0, rate, ends: plan.ends });
}

async function correctRate(desk: Desk, pick: Pick): Promise<void> {
  const rate = oneOf(await livingRates(desk), pick);
  if (rate === undefined) return;
  const input = { ...rateInputOf(rate), regularMinor: 1000 + pick(9000), note: `Note ${pick(9)}` };
  await calling('saveRate', desk, desk.ann, { rateId: rate.id, version: rate.version, rate: input, ends: [] });
}

async function removeRate(desk: Desk, pick: Pick): Promise<void> {
  const rate = oneOf(await livingRates(desk), pick);
  if (rate !== undefined) await calling('removeRate', desk, desk.ann, { rateId: rate.id, version: rate.version });
}

async function assignments({ workspaceId, clientId }: Desk) {
  const all = await documents(paths.assignments(workspaceId, clientId), complianceAssignmentSchema);
  return all.filter(({ deleted }) => !deleted);
}

async function assign(desk: Desk, pick: Pick): Promise<void> {
  const assigned = (await assignments(desk)).map(({ id }) => id);
  const standardId = oneOf(
    ['s0', 's1', 's2'].filter((id) => !assigned.includes(id)),
    pick,
  );
  if (standardId === undefined) return;
  const input = { standardIds: [standardId], ownerUid: '', requiredFrom: addDays(TODAY, -pick(99)) };
  await calling('assignStandards', desk, desk.ann, input);
}

async function editAssignment(desk: Desk, pick: Pick): Promise<void> {
  const assignment = oneOf(await assignments(desk), pick);
  if (assignment === undefined) return;
  const { id: standardId, version, evidence, waiver, ownerUid } = assignment;
  const seen = { standardId, version };
  const [open] = Object.entries(evidence).find(([, { review }]) => review.status === 'submitted') ?? [];
  const steps = [
    () => calling('changeAssignment', desk, desk.ann, { ...seen, ownerUid, requiredFrom: addDays(TODAY, -pick(99)) }),
    () => calling('unassignStandard', desk, desk.ann, seen),
    () =>
      waiver === null
        ? calling('waiveStandard', desk, desk.ann, { ...seen, waiver: { reason: 'Agreed', until: addDays(TODAY, 30) } })
        : calling('liftWaiver', desk, desk.ann, seen),
    () => submit(desk, seen, pick),
    async () => {
      const status = pick(2) === 0 ? { status: 'accepted' } : { status: 'rejected', reason: 'Unreadable' };
      if (open === undefined) await submit(desk, seen, pick);
      else await calling('reviewEvidence', desk, desk.ben, { ...seen, evidenceId: open, review: status });
    },
  ];
  await oneOf(steps, pick)?.();
}

async function submit(desk: Desk, seen: object, pick: Pick): Promise<void> {
  const rest = { fileId: '', certificateNumber: `C${pick(99)}`, issuer: '', issuedOn: '', expiresOn: '' };
  const evidence = { ...rest, effectiveOn: addDays(TODAY, -pick(30)) };
  await calling('submitEvidence', desk, desk.ann, { ...seen, evidenceId: `e${pick(1e6)}`, evidence });
}

async function editFiles(desk: Desk, pick: Pick): Promise<void> {
  const { workspaceId, clientId, ann } = desk;
  const file = oneOf(await documents(paths.files(workspaceId, clientId), fileSchema), pick);
  if (file === undefined || pick(3) === 0) {
    const id = `f${pick(1e6)}`;
    const announced = {
      ...BLANK_FILE,
      name: `Plan ${pick(99)}.pdf`,
      size: 9,
      contentType: 'application/pdf',
      seriesId: id,
    };
    const found = { ...BLANK_FINDINGS, state: 'ready', sha256: 'a'.repeat(64), versionNumber: 1 };
    const place = { deleted: false, deletedAt: null, deletedBy: '' };
    await write(paths.file(workspaceId, clientId, id), ann, { ...announced, ...found, ...place });
    return;
  }
  const path = paths.file(workspaceId, clientId, file.id);
  if (file.deleted) await write(path, ann, { deleted: false, deletedAt: null, deletedBy: '' });
  else if (pick(2) === 0) await write(path, ann, { note: `Note ${pick(99)}`, visibility: 'portal' });
  else await write(path, ann, { deleted: true, deletedAt: FieldValue.serverTimestamp(), deletedBy: ann.uid });
}

async function editSettings(desk: Desk, pick: Pick): Promise<void> {
  const { workspaceId, clientId } = desk;
  const stored = await documents(paths.clientSettings(workspaceId, clientId), settingsSchema);
  const values = stored.find(({ id }) => id === 'invoicing')?.values ?? {};
  const { termsDays: _inherited, ...others } = values;
  const after = pick(3) === 0 ? others : { ...values, termsDays: pick(90), poRequired: pick(2) === 0 };
  await write(paths.clientSettingsGroup(workspaceId, clientId, 'invoicing'), desk.ann, { values: after });
}

/** Everything that can be done to a client and what hangs on it, each as likely as the others. */
export const EDITS: readonly Edit[] = [
  (desk, pick) => editClient(desk, { displayName: `Name ${pick(9)}`, paymentTermsDays: pick(90) }),
  (desk, pick) => editClient(desk, { tags: [`tag ${pick(9)}`], notes: `Line ${pick(9)}\nLine` }),
  (desk, pick) =>
    editClient(desk, { status: oneOf(['active', 'pending', 'inactive'], pick), statusReason: `Why ${pick(9)}` }),
  editAddresses,
  editCode,
  trashAndRestore,
  editIdentifiers,
  changeOwner,
  addContact,
  addContact,
  editContact,
  removeContact,
  addRate,
  correctRate,
  removeRate,
  assign,
  editAssignment,
  editAssignment,
  editFiles,
  editFiles,
  editSettings,
];
