import { expect, test } from 'vitest';
import { hueOf, initialsOf } from './name-marks.ts';

test.each([
  ['Olivia Hart', 'OH'],
  ['3M', '3'],
  ['A. O. Smith', 'AS'],
  ['Johnson & Johnson', 'JJ'],
  ['élan', 'É'],
  ['شركة النور', 'شا'],
  ['🚀 Rocket', 'R'],
  ['🚀', '·'],
  ['', '·'],
])('%s is marked with %s', (name, marks) => expect(initialsOf(name)).toBe(marks));

test('equal names have equal colours, and there are eight of them', () => {
  expect(hueOf('Acme')).toBe(hueOf('Acme'));
  const seen = new Set(Array.from({ length: 200 }, (_, index) => hueOf(`Company ${index}`)));
  expect([...seen].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});
