import * as z from 'zod';
import { VISIBLE } from './formats.ts';
import type { ProblemCode } from './problems.ts';

const CONTROL = /\p{Cc}/u;
const CONTROL_BUT_LINES = /[^\P{Cc}\n]/u;

export function characters(value: string): number {
  return [...value].length;
}

/** Attaches one of our problem codes to a zod refinement. */
export function problem(code: ProblemCode, limit?: number): { params: { code: ProblemCode; limit?: number } } {
  return { params: limit === undefined ? { code } : { code, limit } };
}

function oneLine(value: string): string {
  return value.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function manyLines(value: string): string {
  return value
    .normalize('NFC')
    .split('\n')
    .map((each) => each.replace(/[^\S\n]+/gu, ' ').trimEnd())
    .join('\n')
    .trim();
}

/**
 * One line of text: NFC, trimmed, inner blanks collapsed, control characters refused.
 * Lengths count characters (code points), as the rules do. `min` 0 makes the field optional: blank is ''.
 */
export function line(max: number, min = 0) {
  return z
    .string()
    .refine((value) => !CONTROL.test(value), problem('control_characters'))
    .overwrite(oneLine)
    .refine((value) => min === 0 || value !== '', problem('required'))
    .refine((value) => value === '' || characters(value) >= min, problem('too_short', min))
    .refine((value) => characters(value) <= max, problem('too_long', max));
}

/** One line that names somebody or something: nothing in it is invisible. */
export function nameLine(max: number, min = 0) {
  return line(max, min).refine((value) => VISIBLE.test(value), problem('control_characters'));
}

/** Several lines of text: line feeds are kept, Windows line ends folded, tabs become blanks, every other control character is refused. */
export function lines(max: number) {
  return z
    .string()
    .overwrite((value) => value.replaceAll('\r\n', '\n').replaceAll('\t', ' '))
    .refine((value) => !CONTROL_BUT_LINES.test(value), problem('control_characters'))
    .overwrite(manyLines)
    .refine((value) => characters(value) <= max, problem('too_long', max));
}

/** One line that is blank or matches a pattern. */
export function pattern(max: number, expression: RegExp, code: ProblemCode) {
  return line(max).refine((value) => value === '' || expression.test(value), problem(code));
}

/** One of a fixed list, or blank. */
export function optionalChoice<const Choices extends readonly [string, ...string[]]>(choices: Choices) {
  return z.enum(['', ...choices]);
}
