import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectiveSettings, type SettingsPlace } from './effective-settings.ts';
import {
  PRODUCT_SETTINGS,
  settingKeys,
  settingSchema,
  SETTINGS_GROUPS,
  SETTINGS_SCHEMAS,
  settingsSchema,
  settingsSubject,
} from './settings.ts';

const workspace = { currency: 'EUR', language: 'de', paymentTermsDays: 14 };
const blankRecord = { currency: '', language: '', paymentTermsDays: null };

describe('settings', () => {
  test('every product default is valid, and every key stands in one group only', () => {
    for (const group of SETTINGS_GROUPS)
      expect(SETTINGS_SCHEMAS[group].parse(PRODUCT_SETTINGS[group])).toEqual(PRODUCT_SETTINGS[group]);
    const keys = SETTINGS_GROUPS.flatMap(settingKeys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('a key of another group has no check', () => {
    expect(() => settingSchema('reporting', 'taxRate')).toThrow('taxRate is no setting of reporting');
  });

  test.each([
    ['a language in capitals', 'notifications', 'language', 'DE'],
    ['no language', 'notifications', 'language', ''],
    ['a recipient twice', 'notifications', 'digest', ['off', 'off']],
    ['a recipient that is none', 'reporting', 'reportRecipients', ['boss']],
    ['the 29th of a month', 'reporting', 'monthDay', 29],
    ['half a day', 'invoicing', 'termsDays', 1.5],
    ['more than everything', 'invoicing', 'taxRate', 10_001],
    ['a prefix in small letters', 'invoicing', 'prefix', 'acme'],
    ['no currency', 'invoicing', 'currency', ''],
    ['a footer too long', 'invoicing', 'footer', 'x'.repeat(1001)],
  ] as const)('%s is refused', (_name, group, key, value) => {
    expect(settingSchema(group, key).safeParse(value).success).toBe(false);
  });

  test('the timeline calls a group by its id', () => {
    const at = new Date();
    const stored = { values: {}, version: 1, createdAt: at, createdBy: 'a', updatedAt: at, updatedBy: 'a', change: {} };
    expect(settingsSubject.nameOf(settingsSchema.parse(stored), 'invoicing')).toBe('invoicing');
  });
});

describe('what is in force', () => {
  test('comes from the nearest place that says something, key by key', () => {
    const place: SettingsPlace = {
      workspace,
      defaults: { values: { taxRate: 1900, footer: 'IBAN', termsDays: 30 } },
      client: { ...blankRecord, paymentTermsDays: 60 },
      overrides: { values: { footer: '' } },
    };
    expect(effectiveSettings('invoicing', place)).toEqual({
      termsDays: { value: 60, source: 'clientRecord' },
      prefix: { value: '', source: 'product' },
      currency: { value: 'EUR', source: 'workspaceRecord' },
      taxRate: { value: 1900, source: 'workspace' },
      poRequired: { value: false, source: 'product' },
      billingRoles: { value: ['billing'], source: 'product' },
      delivery: { value: 'email', source: 'product' },
      ownApproval: { value: false, source: 'product' },
      footer: { value: '', source: 'client' },
    });
  });

  test("a workspace's defaults stand on its own record and the product", () => {
    const { language, digest } = effectiveSettings('notifications', { workspace });
    expect([language, digest]).toEqual([
      { value: 'de', source: 'workspaceRecord' },
      { value: 'off', source: 'product' },
    ]);
  });

  test('a stored value that is not valid any more counts as absent', () => {
    const place = {
      workspace,
      defaults: { values: { weekday: 8, contents: ['gossip'] } },
      overrides: { values: { weekday: 'x' } },
    };
    const { weekday, contents } = effectiveSettings('reporting', place);
    expect([weekday.source, contents.source]).toEqual(['product', 'product']);
  });

  test('setting a key changes that key alone, and inheriting it again restores what was', () => {
    const value = { termsDays: fc.integer({ min: 0, max: 365 }), taxRate: fc.integer({ min: 0, max: 10_000 }) };
    const some = fc.record(value, { requiredKeys: [] });
    fc.assert(
      fc.property(some, some, fc.integer({ min: 0, max: 365 }), (defaults, overrides, days) => {
        function inForce(values: Record<string, number>) {
          return effectiveSettings('invoicing', {
            workspace,
            defaults: { values: defaults },
            client: blankRecord,
            overrides: { values },
          });
        }
        const { termsDays: _own, ...rest } = overrides;
        const before = inForce(rest);
        const after = inForce({ ...rest, termsDays: days });
        expect(after).toEqual({ ...before, termsDays: { value: days, source: 'client' } });
        expect(before.termsDays.source).not.toBe('client');
      }),
    );
  });
});
