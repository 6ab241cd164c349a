import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLANK_COMPANY, companySchema } from './company.ts';
import { contrastWithWhite, darkened, isColor, LEAST_CONTRAST } from './contrast.ts';

describe('contrast with white', () => {
  // As the W3C's own examples and common checkers have it.
  test.each([
    ['#000000', 21],
    ['#ffffff', 1],
    ['#777777', 4.48],
    ['#767676', 4.54],
    ['#0000ff', 8.59],
    ['#ff0000', 4],
  ])('%s: %f', (color, ratio) => {
    expect(contrastWithWhite(color)).toBeCloseTo(ratio, 2);
  });
});

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('every colour has a darker one that is readable, and a readable one stays as it is', () => {
  fc.assert(
    fc.property(color, (each) => {
      const dark = darkened(each);
      expect(isColor(dark)).toBe(true);
      expect(contrastWithWhite(dark)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      expect(dark === each).toBe(contrastWithWhite(each) >= LEAST_CONTRAST);
    }),
  );
});

test.each([
  ['#0F5F73', true],
  ['', true],
  ['#ffd400', false],
  ['red', false],
  ['#fff', false],
  ['#12345g', false],
])('"%s" as the accent colour of a company: %s', (accentColor, taken) => {
  expect(companySchema.safeParse({ ...BLANK_COMPANY, accentColor }).success).toBe(taken);
});
