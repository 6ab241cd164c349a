import { audiencesOf, OF_CLIENT } from '@clientele/domain/audience';
import { activityEntryId, paths } from '@clientele/domain/paths';
import { effectivePermissions, permissionLetters } from '@clientele/domain/permissions';
import { entryAudience } from '@clientele/domain/subject';
import { NOUNS } from '@clientele/domain/subject-kinds';
import { SUBJECTS } from '@clientele/domain/subjects';
import { beforeAll, describe, expect, test } from 'vitest';
import { member, type Documents } from './cases/scene.ts';
import { ask, projectWithRules, seed, type Project, type Query } from './emulator/firestore.ts';
import type { Data } from './emulator/values.ts';
import type { Standing } from './matrix/oracle.ts';
import { either, every, field, isText } from './matrix/queries.ts';
import { allStandings } from './matrix/standings.ts';
import { RULES } from './source/rules-source.ts';

const workspace = 'entries';
const PEOPLE = allStandings(workspace, 1);
const NEWEST_FIRST: Query = { orderBy: [{ field: { fieldPath: 'at' }, direction: 'DESCENDING' }], limit: 30 };
let project: Project;

/** A client of their own for everybody, by whether they are linked to it and whether its work is theirs. */
type Place = { who: Standing; linked: boolean; own: boolean };

const PLACES = PEOPLE.flatMap((who) =>
  [true, false].flatMap((linked) => [true, false].map((own): Place => ({ who, linked, own }))),
);

function uidOf({ who }: Place): string {
  return who.token?.uid ?? 'nobody';
}

function clientOf({ who, linked, own }: Place): string {
  return `c${PEOPLE.indexOf(who)}${linked ? 'linked' : 'apart'}${own ? 'own' : 'others'}`;
}

const STAMPS = { version: 1, createdAt: new Date(0), createdBy: 'founder', updatedAt: new Date(0), change: {} };

/** What the rules look at in any of the documents. */
function subjectFields(place: Place) {
  const viewers = place.linked ? ['founder', uidOf(place)] : ['founder'];
  const people = { memberUids: viewers, viewerUids: viewers, personUid: place.own ? uidOf(place) : 'founder' };
  return { ...STAMPS, updatedBy: 'founder', clientId: clientOf(place), deleted: false, ...people };
}

type Told = { name: string; document: string; entry: string; fields: Data; audience: string };

/** Each thing that a timeline tells about, with the document behind it and its entry. */
function tellings(place: Place): Told[] {
  const clientId = clientOf(place);
  const fields = subjectFields(place);
  const client = paths.client(workspace, clientId);
  function entryOf(id: string): string {
    return paths.activityEntry(workspace, clientId, activityEntryId(id, 1));
  }
  return [
    { name: 'client', document: client, entry: entryOf(clientId), fields, audience: OF_CLIENT },
    ...NOUNS.map((noun) => {
      const subject = SUBJECTS[noun];
      const id = noun === 'settings' ? 'invoicing' : `${clientId}${noun}`;
      const document = `${subject.collection(workspace, clientId)}/${id}`;
      return {
        name: noun,
        document,
        entry: entryOf(`${noun}-${id}`),
        fields,
        audience: entryAudience(subject, fields),
      };
    }),
  ];
}

function lying(place: Place): Documents {
  return Object.fromEntries(
    tellings(place).flatMap(({ document, entry, fields, audience }, index): [string, Data][] => [
      [document, fields],
      [entry, { kind: 'client.updated', at: new Date(index), audience }],
    ]),
  );
}

beforeAll(async () => {
  project = await projectWithRules('entries', RULES);
  const members = PEOPLE.filter((who) => who.member !== 'none').map((who) => [
    paths.member(workspace, who.token?.uid ?? 'nobody'),
    member(who.stored, who.member === 'removed' ? 'removed' : 'active'),
  ]);
  await seed(project, Object.fromEntries(members) as Documents);
  for (const place of PLACES) await seed(project, lying(place));
}, 120_000);

async function reads(place: Place, path: string): Promise<boolean> {
  return (await ask(project, place.who.token, { get: path })).allowed;
}

describe('whoever reads a document reads its entries, and nobody else', { timeout: 120_000 }, () => {
  test.each(['client', ...NOUNS])('of a %s', async (noun) => {
    const seen = { both: 0, neither: 0 };
    for (const place of PLACES) {
      const told = tellings(place).find(({ name }) => name === noun);
      if (told === undefined) throw new Error(`The timeline tells nothing about a ${noun}.`);
      const verdicts = await Promise.all([reads(place, told.document), reads(place, told.entry)]);
      expect({ who: place.who.name, linked: place.linked, own: place.own, entry: verdicts[1] }).toMatchObject({
        entry: verdicts[0],
      });
      seen[verdicts[0] ? 'both' : 'neither'] += 1;
    }
    expect(Math.min(seen.both, seen.neither)).toBeGreaterThan(10);
  });
});

/** What the page asks for. */
function asked({ who }: Place): Query {
  const held = effectivePermissions(permissionLetters(who.claimed), {
    status: who.member === 'active' ? 'active' : 'removed',
    permissions: who.stored,
  });
  const audiences = audiencesOf(held, who.token?.uid ?? 'nobody');
  if (audiences === 'all') return NEWEST_FIRST;
  const values = audiences.map((stringValue) => ({ stringValue }));
  return { ...every(field('audience', 'IN', { arrayValue: { values } })), ...NEWEST_FIRST };
}

async function listed({ who, ...place }: Place, query: Query): Promise<'refused' | readonly string[]> {
  const path = paths.activity(workspace, clientOf({ who, ...place }));
  const { allowed, found } = await ask(project, who.token, { list: path, query });
  return allowed ? found.toSorted() : 'refused';
}

/** The entries that a person reads one by one, if they see the client. */
async function readable(place: Place): Promise<'refused' | readonly string[]> {
  if (!(await reads(place, paths.client(workspace, clientOf(place))))) return 'refused';
  const found = await Promise.all(
    tellings(place).map(async ({ entry }) => ((await reads(place, entry)) ? [entry] : [])),
  );
  return found.flat().toSorted();
}

describe('the list of a timeline', { timeout: 120_000 }, () => {
  test('as the page asks for it holds every entry that one may read, and only those', async () => {
    let lists = 0;
    for (const place of PLACES) {
      const expected = await readable(place);
      expect([place.who.name, await listed(place, asked(place))]).toEqual([place.who.name, expected]);
      if (expected !== 'refused') lists += 1;
    }
    expect(lists).toBeGreaterThan(40);
  });

  const linked = PLACES.find(({ who, own, ...rest }) => who.name === 'clients.update and view' && rest.linked && own);
  const OF_OTHERS = isText('audience', 'work:founder');

  test.each<[string, Query]>([
    ['everything', NEWEST_FIRST],
    ['what only those may read who see every client', every(isText('audience', 'all_clients'))],
    ['the work of others', every(OF_OTHERS)],
    ['the work of others beside what they may read', either(OF_OTHERS, isText('audience', OF_CLIENT))],
    ['all but one audience', every(field('audience', 'NOT_EQUAL', { stringValue: 'all_clients' }))],
  ])('is refused to a linked person who asks for %s', async (_name, query) => {
    if (linked === undefined) throw new Error('Nobody is linked.');
    expect(await listed(linked, asked(linked))).toHaveLength(9);
    expect(await listed(linked, query)).toBe('refused');
  });

  test('without an audience, as entries were once written, is for those who see every client', async () => {
    if (linked === undefined) throw new Error('Nobody is linked.');
    const path = paths.activityEntry(workspace, clientOf(linked), 'old_1');
    await seed(project, { [path]: { kind: 'client.updated', at: new Date(0) } });
    expect(await reads(linked, path)).toBe(false);
    const chief = PLACES.find(({ who }) => who.name === 'everything');
    expect(chief && (await ask(project, chief.who.token, { get: path })).allowed).toBe(true);
  });
});
