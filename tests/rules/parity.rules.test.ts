import { ADDRESS_KINDS, ADDRESS_LIMIT, addressSchema } from '@clientele/domain/address';
import {
  CLIENT_INPUT_KEYS,
  clientSchema,
  COMPANY_SIZES,
  ENTITY_TYPES,
  identifiersSchema,
  NO_SUMMARIES,
  REVENUE_BANDS,
  TAG_LIMIT,
} from '@clientele/domain/client';
import { CLIENT_STATUSES } from '@clientele/domain/client-status';
import {
  CODE,
  COUNTRY,
  CURRENCY,
  EMAIL,
  LANGUAGE,
  NAICS,
  PART_ID,
  PHONE,
  SUBDIVISION,
  TIMEZONE,
  VISIBLE,
  WEBSITE,
} from '@clientele/domain/formats';
import { PERMISSION_TABLE } from '@clientele/domain/permissions';
import { changeSchema, stampsSchema } from '@clientele/domain/stamps';
import { describe, expect, test } from 'vitest';
import { checkedIds } from './source/checked-ids.ts';
import { functionSource, matchBlocks, RULES, stringsIn } from './source/rules-source.ts';

function lists(name: string): string[] {
  return stringsIn(functionSource(RULES, name));
}

/** The choices of the first group in a pattern of the rules that begins with the given one. */
function choices(source: string, first: string): string[] {
  const unescaped = source.replaceAll('\\\\', '\\').replaceAll(/\\(?=[$+])/gu, '');
  const start = unescaped.indexOf(`(${first}|`);
  return unescaped.slice(start + 1, unescaped.indexOf(')', start)).split('|');
}

test('every permission has its letter, and there is no other', () => {
  const pairs = [...functionSource(RULES, 'letter').matchAll(/'([^']+)': '([^']+)'/gu)].map(([, id, letter]) => [
    id,
    letter,
  ]);
  expect(Object.fromEntries(pairs)).toEqual(Object.fromEntries(PERMISSION_TABLE.map((row) => [row.id, row.letter])));
});

test('every permission that the rules ask for exists', () => {
  const asked = new Set([...RULES.matchAll(/\bcan\(w, '([^']+)'\)/gu)].map((match) => match[1]));
  const known = PERMISSION_TABLE.map((row): string => row.id);
  expect([...asked].filter((permission) => permission === undefined || !known.includes(permission))).toEqual([]);
  expect(asked.size).toBeGreaterThanOrEqual(5);
});

describe('keys', () => {
  test('what a person types about a client', () => {
    const typed = ['clientFieldKeys', 'clientIdentifierKeys', 'clientAddressKeys'].flatMap(lists);
    expect(typed.toSorted()).toEqual([...CLIENT_INPUT_KEYS].toSorted());
    expect(lists('clientAddressKeys')).toEqual(['addresses', 'defaultAddresses']);
    expect(lists('clientIdentifierKeys')).toEqual(Object.keys(identifiersSchema.shape));
  });

  test('stamps of every write, and what only a creation sets', () => {
    const stamps = [...lists('stampKeys'), ...lists('onCreationKeys')];
    const others: readonly string[] = [...CLIENT_INPUT_KEYS, ...Object.keys(NO_SUMMARIES)];
    const rest = Object.keys(clientSchema.shape).filter((key) => !others.includes(key));
    expect(stamps.toSorted()).toEqual(rest.toSorted());
    expect(Object.keys(stampsSchema.shape)).toEqual(expect.arrayContaining(lists('stampKeys')));
  });

  test('of an address, in the order in which the rules check them', () => {
    const [keys = ''] = /\[([^\]]+)\]/u.exec(functionSource(RULES, 'address')) ?? [];
    const checked = [...functionSource(RULES, 'address').matchAll(/value\.(\w+)[,\]]/gu)].map((match) => match[1]);
    expect(stringsIn(keys)).toEqual(Object.keys(addressSchema.shape));
    expect(checked).toEqual(Object.keys(addressSchema.shape));
  });

  test('of what a write says about itself', () => {
    const [keys = ''] = /\[([^\]]+)\]/u.exec(functionSource(RULES, 'change')) ?? [];
    // An undo is told by functions alone.
    expect(stringsIn(keys)).toEqual(Object.keys(changeSchema.shape).filter((key) => key !== 'undoOf'));
  });
});

describe('choices', () => {
  const lines = functionSource(RULES, 'clientLines');

  test.each([
    ['entity types', lines, ENTITY_TYPES],
    ['company sizes', lines, COMPANY_SIZES],
    ['revenue bands', lines, REVENUE_BANDS],
    ['statuses', lines, CLIENT_STATUSES],
    ['address kinds', functionSource(RULES, 'address'), ADDRESS_KINDS],
  ] as const)('%s', (_name, source, expected) => {
    expect(choices(source, expected[0])).toEqual([...expected]);
  });

  test('default addresses are kept per kind', () => {
    const defaults = functionSource(RULES, 'defaults');
    for (const kind of ADDRESS_KINDS) {
      expect(defaults).toContain(
        `defaultIsOfItsKind('${kind}', after, book) && keepsDefault('${kind}', before, after, id)`,
      );
    }
    expect(stringsIn(/hasOnly\(\[([^\]]+)\]/u.exec(defaults)?.[1] ?? '')).toEqual([...ADDRESS_KINDS]);
  });
});

describe('patterns and limits', () => {
  /** A pattern of the domain as a string of the rules writes it. */
  function inRules(pattern: RegExp): string {
    return pattern.source.replace(/^\^/u, '').replace(/\$$/u, '').replaceAll('\\/', '/').replaceAll('\\', '\\\\');
  }

  test.each(Object.entries({ CODE, WEBSITE, PHONE, EMAIL, NAICS, CURRENCY, LANGUAGE, TIMEZONE }))(
    '%s',
    (_name, pattern) => {
      expect(functionSource(RULES, 'clientLines')).toContain(`(${inRules(pattern)})?`);
    },
  );

  test('of addresses and their ids', () => {
    expect(functionSource(RULES, 'address')).toContain(`(${inRules(SUBDIVISION)})?`);
    expect(functionSource(RULES, 'address')).toContain(`\\\\n${inRules(COUNTRY)}'`);
    expect(functionSource(RULES, 'touchesOneAddress')).toContain(`after.size() <= ${ADDRESS_LIMIT}`);
  });

  test('of ids, of all that a person may choose', () => {
    expect(functionSource(RULES, 'isId')).toContain(`id.matches('${inRules(PART_ID)}')`);
  });

  const created = matchBlocks(RULES).filter(({ methods }) => methods.has('create'));

  test.each(created.map(({ path }) => path))('an id in %s is one that the app could have made', (path) => {
    const [, variable = ''] = /\{(\w+)\}$/u.exec(path) ?? [];
    expect(checkedIds(path)).toContain(variable);
  });

  test('there are blocks in which people create something', () => {
    expect(created.length).toBeGreaterThanOrEqual(7);
  });

  test('of names: what cannot be seen', () => {
    const numbered = VISIBLE.source.replaceAll(/\\u\{?([0-9A-F]+)\}?/gu, (_, number: string) => {
      return `\\\\x{${number.replace(/^0+/u, '')}}`;
    });
    const pattern = stringsIn(functionSource(RULES, 'visible')).slice(1).join('');
    expect(`^${pattern}$`).toBe(numbered);
  });

  test('of lists', () => {
    expect(functionSource(RULES, 'clientFields')).toContain(`distinct(after.tags, ${TAG_LIMIT},`);
  });

  test('a reserved code has the shape of a code', () => {
    expect(functionSource(RULES, 'ownsAfter')).toContain(`code.matches('${inRules(CODE)}')`);
  });
});
