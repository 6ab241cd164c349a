import { createHash } from 'node:crypto';
import { BLANK_FILE, BLANK_FINDINGS, type FileFields, type FileInput } from '../../domain/src/client-file.ts';
import { contentTypeOfName } from '../../domain/src/file-types.ts';
import type { SeededClient } from './client-history.ts';
import { makeCsv, makePdf, makePng } from './file-makers.ts';

/** One file as it came about, oldest state first, and its content. */
export type FileHistory = { id: string; states: readonly FileFields[]; content: Uint8Array };

/** Only so many clients have files: every object is an upload of its own, and a first start should not wait for hundreds. */
export const CLIENTS_WITH_FILES = 60;

const DAY_MS = 86_400_000;

/** `series` is the place of the file that this one is a new version of. */
type Plan = {
  input: Partial<FileInput> & { name: string };
  content: Uint8Array;
  daysAgo: number;
  series?: number;
  shared?: true;
};

type Scene = { client: Pick<SeededClient, 'id' | 'ownerUid' | 'input'>; index: number; now: Date };

function dayFrom(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

/** PDF's own encoding has no accents: the name on paper goes without them. */
function plain(name: string): string {
  return name.normalize('NFD').replaceAll(/[^\x20-\x7E]/g, '');
}

function agreement({ client }: Scene, edition: number): Plan {
  const name = plain(client.input.displayName);
  const content = makePdf('Service agreement', [
    `between Meridian Field Services and ${name}`,
    '',
    `Edition ${edition}. Work is ordered by work order; rates follow the rate card in force.`,
    'Either side may end this agreement with sixty days of notice.',
  ]);
  const file = `Service agreement ${client.input.code}.pdf`;
  return { input: { name: file, category: 'contract' }, content, daysAgo: edition === 1 ? 36 : 9 };
}

function insurance({ client, index, now }: Scene): Plan {
  const expiresOn = dayFrom(now, [210, 21, 330, -12, 95][index % 5] ?? 210);
  const content = makePdf('Certificate of liability insurance', [
    `Insured: ${plain(client.input.displayName)}`,
    `Policy GL-${40_000 + index * 37}, general liability, 2,000,000 USD`,
    `Valid through ${expiresOn}`,
  ]);
  const input = { name: 'Certificate of insurance.pdf', category: 'insurance', expiresOn } as const;
  return { input, content, daysAgo: 20, ...(index % 2 === 0 && { shared: true }) };
}

const COLOURS = [
  [38, 70, 83],
  [42, 157, 143],
  [233, 196, 106],
  [231, 111, 81],
] as const;

function photo({ index }: Scene): Plan {
  const [one, two] = [COLOURS[index % 4] ?? COLOURS[0], COLOURS[(index + 1) % 4] ?? COLOURS[1]];
  const input = {
    name: 'Site plan, gate 2.png',
    category: 'report',
    note: 'Colours as painted on the ground.',
  } as const;
  return { input, content: makePng(160, [one, two]), daysAgo: 14 };
}

function hours({ index, now }: Scene): Plan {
  const days = [11, 10, 9, 8, 7].map((ago, place) => [
    dayFrom(now, -ago),
    ['Senior technician', 'Technician'][(index + place) % 2] ?? '',
    `${7 + ((index + place) % 3)}.${place % 2 === 0 ? '0' : '5'}`,
    place === 2 ? 'Pump, bearing and seal replaced' : '',
  ]);
  const content = makeCsv([['Date', 'Position', 'Hours', 'Remark'], ...days]);
  return { input: { name: 'Hours, last week.csv', category: 'report' }, content, daysAgo: 6 };
}

/** What a client has: an agreement, mostly an insurance, and in turn a picture, a table or a new edition of the agreement. */
function plansOf(scene: Scene): readonly Plan[] {
  const third = [photo(scene), hours(scene), { ...agreement(scene, 2), series: 1 }][scene.index % 3];
  const first = agreement(scene, 1);
  if (third === undefined || scene.index % 7 === 6) return [first, insurance(scene)];
  return [first, insurance(scene), third];
}

function statesOf({ client, now }: Scene, id: string, plan: Plan): FileFields[] {
  const at = new Date(now.getTime() - plan.daysAgo * DAY_MS);
  const contentType = contentTypeOfName(plan.input.name);
  if (contentType === null) throw new Error(`No file has a name like ${plan.input.name}.`);
  const uploading: FileFields = {
    ...BLANK_FILE,
    ...plan.input,
    size: plan.content.length,
    contentType,
    seriesId: plan.series === undefined ? id : fileId(client.id, plan.series),
    ...BLANK_FINDINGS,
    deleted: false,
    deletedAt: null,
    deletedBy: '',
    version: 1,
    createdAt: at,
    createdBy: client.ownerUid,
    updatedAt: at,
    updatedBy: client.ownerUid,
    change: {},
  };
  const sha256 = createHash('sha256').update(plan.content).digest('hex');
  const ready: FileFields = { ...uploading, state: 'ready', sha256, versionNumber: plan.series === undefined ? 1 : 2 };
  const later = new Date(at.getTime() + DAY_MS);
  return plan.shared
    ? [uploading, ready, { ...ready, visibility: 'portal', version: 2, updatedAt: later }]
    : [uploading, ready];
}

/** The id of a client's first, second or third file. */
export function fileId(clientId: string, place: number): string {
  return `${clientId}-doc-${place}`;
}

/** Two or three files of one client, `<client>-doc-1` to `-doc-3`; none beyond the first sixty clients. */
export function demoFiles(client: Scene['client'], index: number, now: Date): FileHistory[] {
  if (index >= CLIENTS_WITH_FILES) return [];
  const scene = { client, index, now };
  return plansOf(scene).map((plan, place) => {
    const id = fileId(client.id, place + 1);
    return { id, states: statesOf(scene, id, plan), content: plan.content };
  });
}
