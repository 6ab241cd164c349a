import { describe, expect, test } from 'vitest';
import { MATCHING, NOT_MATCHING, REFUSED } from '../conformance/pattern-cases.ts';
import { compileAnywhere, compileWhole } from './compile-pattern.ts';
import { PatternError } from './pattern-error.ts';

describe('regular expressions', () => {
  test.each(MATCHING)('%j matches %j', (pattern, text) => {
    expect(compileWhole(pattern).test(text)).toBe(true);
  });

  test.each(NOT_MATCHING)('%j does not match %j', (pattern, text) => {
    expect(compileWhole(pattern).test(text)).toBe(false);
  });

  test.each(REFUSED)('%j is refused', (pattern) => {
    expect(() => compileWhole(pattern)).toThrow(PatternError);
    expect(() => compileAnywhere(pattern)).toThrow(PatternError);
  });
});
