import { EvaluationError, typeError } from '../values/evaluation-error.ts';
import { expectString } from '../values/expect-type.ts';
import { pathOf, pathText, typeOf, type RulesPath, type Value } from '../values/value.ts';
import type { BuiltinFunction } from './builtin.ts';

const MIN_INT = -(2n ** 63n);
const MAX_INT = 2n ** 63n - 1n;
const INTEGER = /^[+-]?\d+$/;
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

export const CONVERSIONS: Readonly<Record<string, BuiltinFunction>> = {
  int: { arity: 1, call: toInt },
  float: { arity: 1, call: toFloat },
  string: { arity: 1, call: toText },
  path: { arity: 1, call: toPath },
};

/** An integer must fit into 64 bits with its sign. */
export function checkedInt(value: bigint): bigint {
  if (value < MIN_INT || value > MAX_INT) throw new EvaluationError('This integer does not fit into 64 bits.');
  return value;
}

/** Towards zero; what is too large becomes the largest integer and NaN zero, as in Java. */
export function truncated(value: number): bigint {
  if (Number.isNaN(value)) return 0n;
  if (Math.abs(value) >= 2 ** 63) return value < 0 ? MIN_INT : MAX_INT;
  return BigInt(Math.trunc(value));
}

/** `string(value)`; floats read as in Java: `1.0`, `1.0E20`. */
export function toText(value: Value): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return floatText(value);
  if (typeOf(value) === 'path') return pathText(value as RulesPath);
  throw typeError(value, 'string, bool, int, float, null or path');
}

function toInt(value: Value): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return truncated(value);
  if (typeof value !== 'string') throw typeError(value, 'int, float or string');
  if (!INTEGER.test(value)) throw new EvaluationError(`${JSON.stringify(value)} is no integer.`);
  return checkedInt(BigInt(value.replace('+', '')));
}

function toFloat(value: Value): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'string') throw typeError(value, 'float, int or string');
  if (DECIMAL.test(value) || /^[+-]?Infinity$|^NaN$/.test(value)) return Number(value);
  throw new EvaluationError(`${JSON.stringify(value)} is no number.`);
}

function toPath(value: Value): RulesPath {
  const segments = expectString(value).replace(/^\//, '').split('/');
  if (segments.includes('')) throw new EvaluationError(`${JSON.stringify(value)} is no path: a segment is empty.`);
  return pathOf(segments);
}

function floatText(value: number): string {
  const size = Math.abs(value);
  if (Number.isNaN(value) || !Number.isFinite(value)) return String(value);
  if (size === 0 || (size >= 1e-3 && size < 1e7)) {
    const plain = String(value);
    return Object.is(value, -0) ? '-0.0' : plain.includes('.') ? plain : `${plain}.0`;
  }
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${exponent.replace('+', '')}`;
}
