import { expect, test } from 'vitest';
import { pseudoMessages, pseudoText } from './pseudo-language.ts';

test('letters are accented, placeholders stay', () => {
  expect(pseudoText('Hello {name}, 3 new')).toBe('[Ĥéļļö {name}, 3 ñéŵ]');
});

test('variants keep their selectors and change their texts', () => {
  const variants = [
    {
      declarations: ['input count', 'local countPlural = count: plural'],
      selectors: ['countPlural'],
      match: { 'countPlural=one': 'One client', 'countPlural=other': '{count} clients' },
    },
  ];
  expect(pseudoMessages({ $schema: 'https://example.org/schema', list: { total: variants } })).toEqual({
    $schema: 'https://example.org/schema',
    list: {
      total: [
        { ...variants[0], match: { 'countPlural=one': '[Öñé çļîéñţ]', 'countPlural=other': '[{count} çļîéñţš]' } },
      ],
    },
  });
});
