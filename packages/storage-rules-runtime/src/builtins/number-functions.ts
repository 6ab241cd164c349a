import { expectNumber } from '../values/expect-type.ts';
import type { Value } from '../values/value.ts';
import type { BuiltinFunction } from './builtin.ts';
import { checkedInt, truncated } from './conversions.ts';

/**
 * As the official emulator has them, which differs from the reference in two places: `ceil` and `floor` give floats (`==` makes no
 * difference), and there is no `isInfinite`.
 */
export const NUMBER_FUNCTIONS: Readonly<Record<string, BuiltinFunction>> = {
  'math.abs': { arity: 1, call: abs },
  'math.ceil': { arity: 1, call: (value) => Math.ceil(expectNumber(value)) },
  'math.floor': { arity: 1, call: (value) => Math.floor(expectNumber(value)) },
  'math.round': { arity: 1, call: round },
  'math.pow': { arity: 2, call: (base, exponent) => expectNumber(base) ** expectNumber(exponent) },
  'math.sqrt': { arity: 1, call: (value) => Math.sqrt(expectNumber(value)) },
  'math.isNaN': { arity: 1, call: (value) => Number.isNaN(expectNumber(value)) },
};

function abs(value: Value): Value {
  if (typeof value === 'bigint') return checkedInt(value < 0n ? -value : value);
  return Math.abs(expectNumber(value));
}

function round(value: Value): Value {
  if (typeof value === 'bigint') return value;
  return truncated(Math.round(expectNumber(value)));
}
