import { BLANK_COMPANY } from '@clientele/domain/company';
import { objectPaths, paths } from '@clientele/domain/paths';
import { describe, expect, test } from 'vitest';
import { catalogueEntry } from '../../functions/src/history/catalogue-entry.ts';
import { keepWorkspaceEntry } from '../../functions/src/history/record-workspace-entry.ts';
import { sweepFiles } from '../../functions/src/files/sweep-files.ts';
import { bucket, firestore } from '../../functions/src/firebase/app.ts';
import { eventually } from '../support/eventually.ts';
import { RUNNING } from '../support/hostile-content.ts';
import { SAMPLES } from '../support/sample-files.ts';
import { call } from './call.ts';
import { addPerson, aPosition, createWorkspace, read, type Person } from './world.ts';

type Scene = { workspaceId: string; owner: Person };

async function scene(): Promise<Scene> {
  const workspaceId = await createWorkspace('Lindgren');
  return { workspaceId, owner: await addPerson(workspaceId) };
}

async function history(workspaceId: string): Promise<Record<string, unknown>[]> {
  const { docs } = await firestore().collection(paths.workspaceHistory(workspaceId)).orderBy('at').get();
  return docs.map((snapshot) => ({ id: snapshot.id, ...snapshot.data() }));
}

function base64(content: Buffer): string {
  return content.toString('base64');
}

describe('saveCompany', () => {
  test('changes what is named, with one entry that says old and new; ten at once are one', async () => {
    const { workspaceId, owner } = await scene();
    const first = await call(
      'saveCompany',
      { workspaceId, version: 0, fields: { legalName: 'Lindgren AB' } },
      owner.token,
    );
    expect(first).toMatchObject({ httpStatus: 200, result: { version: 1 } });
    const change = { workspaceId, version: 1, fields: { iban: 'de89 3704 0044 0532 0130 00' } };
    const answers = await Promise.all(Array.from({ length: 10 }, () => call('saveCompany', change, owner.token)));
    expect(answers.filter(({ httpStatus }) => httpStatus === 200)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'version_conflict')).toHaveLength(9);
    expect(await read(paths.company(workspaceId))).toEqual({
      ...BLANK_COMPANY,
      legalName: 'Lindgren AB',
      iban: 'DE89370400440532013000',
      version: 2,
      updatedBy: owner.uid,
      updatedAt: expect.any(Date),
    });
    expect(await history(workspaceId)).toMatchObject([
      { id: 'company-1', actorUid: owner.uid, changes: { legalName: { from: '', to: 'Lindgren AB' } } },
      { id: 'company-2', subject: 'Lindgren AB', changes: { iban: { from: '', to: 'DE89370400440532013000' } } },
    ]);
  });

  const sixty = Array.from({ length: 60 }, (_, line) => `Line ${line}`).join('\n');
  const address = { line2: '', line3: '', city: '', county: '', subdivision: '', postalCode: '', country: 'SE' };

  test.each([
    ['an IBAN with a wrong check digit', { iban: 'DE88370400440532013000' }, 'fields.iban', 'iban_check_digits'],
    [
      'an address of sixty lines',
      { address: { ...address, line1: sixty } },
      'fields.address.line1',
      'control_characters',
    ],
    ['a colour that nobody can read white text on', { accentColor: '#ffd400' }, 'fields.accentColor', 'low_contrast'],
    [
      'a logo that was not uploaded',
      { logo: { id: 'x', contentType: 'image/png', width: 1, height: 1 } },
      'fields',
      'invalid',
    ],
  ])('refuses %s and writes nothing', async (_what, fields, path, code) => {
    const { workspaceId, owner } = await scene();
    const answer = await call('saveCompany', { workspaceId, version: 0, fields }, owner.token);
    expect(answer).toMatchObject({
      code: 'invalid_input',
      details: { problems: expect.arrayContaining([expect.objectContaining({ path, code })]) },
    });
    expect(await read(paths.company(workspaceId))).toBeUndefined();
  });
});

describe('saveWorkspace', () => {
  test('changes a workspace from before there were versions; its members hear of the new name', async () => {
    const { workspaceId, owner } = await scene();
    const fields = { name: 'Lindgren & Co', timezone: 'Europe/Stockholm' };
    expect(await call('saveWorkspace', { workspaceId, version: 0, fields }, owner.token)).toMatchObject({
      result: { version: 1 },
    });
    expect(await read(paths.workspace(workspaceId))).toMatchObject({ ...fields, currency: 'USD', version: 1 });
    expect(await history(workspaceId)).toMatchObject([
      { kind: 'workspace.changed', changes: { name: { from: 'Lindgren', to: 'Lindgren & Co' } } },
    ]);
    expect(
      await call('saveWorkspace', { workspaceId, version: 0, fields: { name: 'Late' } }, owner.token),
    ).toMatchObject({
      code: 'version_conflict',
    });
  });

  test('refuses a time zone that there is not', async () => {
    const { workspaceId, owner } = await scene();
    expect(
      await call('saveWorkspace', { workspaceId, version: 0, fields: { timezone: 'Mars/Olympus' } }, owner.token),
    ).toMatchObject({ details: { problems: [{ path: 'fields.timezone', code: 'not_a_timezone' }] } });
  });
});

describe('saveLogo', () => {
  test('stores a picture under an id of its own; a later one leaves it as long as an invoice names it', async () => {
    const { workspaceId, owner } = await scene();
    const ids: string[] = [];
    for (const type of ['image/png', 'image/jpeg', 'image/png'] as const) {
      await call('saveLogo', { workspaceId, content: base64(SAMPLES[type].content) }, owner.token);
      const { logo } = (await read(paths.company(workspaceId))) as { logo: { id: string; contentType: string } };
      expect(logo).toMatchObject({ contentType: type });
      ids.push(logo.id);
    }
    const [named = '', given = '', present = ''] = ids;
    const [content] = await bucket().file(objectPaths.logo(workspaceId, present)).download();
    expect(content.equals(SAMPLES['image/png'].content)).toBe(true);
    const invoice = { state: 'sent', parties: { company: { logo: { id: named } } } };
    await firestore().doc(paths.invoice(workspaceId, 'i1')).set(invoice);
    async function kept(): Promise<boolean[]> {
      return Promise.all(
        [named, given, present].map(async (id) => (await bucket().file(objectPaths.logo(workspaceId, id)).exists())[0]),
      );
    }
    await sweepFiles(workspaceId, new Date());
    expect(await kept()).toEqual([true, true, true]);
    await sweepFiles(workspaceId, new Date(Date.now() + 3 * 24 * 60 * 60 * 1000));
    expect(await kept()).toEqual([true, false, true]);
  });

  test.each([
    ['a page', RUNNING['a page'] ?? Buffer.from('<html>'), 'logo_active'],
    ['a drawing', RUNNING['a drawing'] ?? Buffer.from('<svg>'), 'logo_active'],
    ['a PDF', SAMPLES['application/pdf'].content, 'not_a_logo'],
    ['a WebP picture', SAMPLES['image/webp'].content, 'not_a_logo'],
    ['half a picture', SAMPLES['image/png'].content.subarray(0, 60), 'logo_damaged'],
    [
      'a picture with a page behind it',
      Buffer.concat([SAMPLES['image/png'].content, RUNNING['a page'] ?? Buffer.from('<html>')]),
      'logo_active',
    ],
  ])('refuses %s with its reason and keeps the logo', async (_what, content, code) => {
    const { workspaceId, owner } = await scene();
    expect(await call('saveLogo', { workspaceId, content: base64(content) }, owner.token)).toMatchObject({
      code: 'logo_refused',
      details: { problems: [{ path: 'content', code }] },
    });
    expect(await read(paths.company(workspaceId))).toBeUndefined();
  });
});

describe('the history of catalogues', () => {
  test('a position tells of itself once, however often its event comes', async () => {
    const { workspaceId } = await scene();
    const ref = firestore().doc(paths.position(workspaceId, 'tech'));
    await ref.set(aPosition());
    await ref.update({ name: 'Senior technician', version: 2, updatedAt: new Date() });
    await eventually(async () =>
      expect(await history(workspaceId)).toMatchObject([
        { id: 'positions-tech-1', kind: 'position.added', subject: 'Technician' },
        { kind: 'position.changed', changes: { name: { from: 'Technician', to: 'Senior technician' } } },
      ]),
    );
    const entry = {
      kind: 'position.changed',
      actorUid: 'x',
      subjectId: 'tech',
      subject: 'Other',
      changes: {},
    } as const;
    expect(await keepWorkspaceEntry(workspaceId, 'positions-tech-2', entry)).toBe(false);
    expect((await history(workspaceId)).map(({ subject }) => subject)).toEqual(['Technician', 'Senior technician']);
  });

  test('a write that does not raise the version is told nowhere', () => {
    const catalogue = {
      fields: ['name'],
      kind: (): 'position.changed' => 'position.changed',
      nameOf: () => '',
    } as const;
    expect(catalogueEntry(catalogue, 'tech', aPosition(), aPosition({ name: 'Other' }))).toBeNull();
    expect(catalogueEntry(catalogue, 'tech', aPosition(), null)).toBeNull();
  });
});
