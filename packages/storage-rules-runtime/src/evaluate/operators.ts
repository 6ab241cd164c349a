import { checkedInt } from '../builtins/conversions.ts';
import { durationOf, timestampOf } from '../builtins/time-builtins.ts';
import type { BinaryOperator } from '../language/syntax.ts';
import { equal, listIncludes, membersInclude } from '../values/equality.ts';
import { EvaluationError, typeError } from '../values/evaluation-error.ts';
import { expectString } from '../values/expect-type.ts';
import { isList, isMap, typeOf, type Value } from '../values/value.ts';

export function applyBinary(operator: BinaryOperator, left: Value, right: Value): Value {
  switch (operator) {
    case '==':
      return equal(left, right);
    case '!=':
      return !equal(left, right);
    case 'in':
      return isIn(left, right);
    case '<':
      return compare(operator, left, right) < 0;
    case '<=':
      return compare(operator, left, right) <= 0;
    case '>':
      return compare(operator, left, right) > 0;
    case '>=':
      return compare(operator, left, right) >= 0;
    case '+':
    case '-':
      return addOrSubtract(operator, left, right);
    case '*':
    case '/':
    case '%':
      return calculate(operator, left, right);
  }
}

export function negate(value: Value): Value {
  if (typeof value === 'bigint') return checkedInt(-value);
  if (typeof value === 'number') return -value;
  if (value !== null && typeOf(value) === 'duration') return durationOf(-(value as { nanos: bigint }).nanos);
  throw typeError(value, 'int, float or duration');
}

function isIn(item: Value, container: Value): boolean {
  if (isList(container)) return listIncludes(container, item);
  if (isMap(container)) return container.has(expectString(item));
  if (container !== null && typeof container === 'object' && 'type' in container && container.type === 'set') {
    return membersInclude(container.items, item);
  }
  throw typeError(container, 'list, map or set behind "in"');
}

/** Negative, zero or positive; NaN, which compares false with everything, when one side is no number. */
function compare(operator: string, left: Value, right: Value): number {
  const numbers = asNumbers(left, right);
  if (numbers) return difference<bigint | number>(numbers[0], numbers[1]);
  if (typeof left === 'string' && typeof right === 'string') return difference(left, right);
  if (left instanceof Uint8Array && right instanceof Uint8Array) return Buffer.compare(left, right);
  const type = typeOf(left);
  if (type === typeOf(right) && (type === 'timestamp' || type === 'duration')) {
    return difference((left as { nanos: bigint }).nanos, (right as { nanos: bigint }).nanos);
  }
  throw mismatch(operator, left, right);
}

function difference<T extends bigint | number | string>(left: T, right: T): number {
  if (left < right) return -1;
  if (left > right) return 1;
  return left === right ? 0 : Number.NaN;
}

function addOrSubtract(operator: '+' | '-', left: Value, right: Value): Value {
  if (operator === '+' && typeof left === 'string' && typeof right === 'string') return left + right;
  const kinds = `${typeOf(left)} ${operator} ${typeOf(right)}`;
  const [a, b] = [left, right] as { nanos: bigint }[];
  if (a && b) {
    switch (kinds) {
      case 'duration + duration':
        return durationOf(a.nanos + b.nanos);
      case 'duration + timestamp':
      case 'timestamp + duration':
        return timestampOf(a.nanos + b.nanos);
      case 'duration - duration':
      case 'timestamp - timestamp':
        return durationOf(a.nanos - b.nanos);
      case 'timestamp - duration':
        return timestampOf(a.nanos - b.nanos);
    }
  }
  return calculate(operator, left, right);
}

function calculate(operator: '+' | '-' | '*' | '/' | '%', left: Value, right: Value): Value {
  const numbers = asNumbers(left, right);
  if (!numbers) throw mismatch(operator, left, right);
  const [a, b] = numbers;
  if (typeof a === 'bigint' && typeof b === 'bigint') {
    if (b === 0n && (operator === '/' || operator === '%')) throw new EvaluationError('Divide by zero error.');
    return checkedInt(arithmetic(operator, a, b));
  }
  return arithmetic(operator, a as number, b as number);
}

function arithmetic<T extends bigint | number>(operator: '+' | '-' | '*' | '/' | '%', a: T, b: T): T;
function arithmetic(operator: string, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    default:
      return a % b;
  }
}

/** Two integers, or two floats when one side is a float; undefined when one side is no number. */
function asNumbers(left: Value, right: Value): [bigint, bigint] | [number, number] | undefined {
  if (typeof left === 'bigint' && typeof right === 'bigint') return [left, right];
  if (!isNumber(left) || !isNumber(right)) return undefined;
  return [Number(left), Number(right)];
}

function isNumber(value: Value): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number';
}

function mismatch(operator: string, left: Value, right: Value): EvaluationError {
  return new EvaluationError(`Unsupported operation error: ${typeOf(left)} ${operator} ${typeOf(right)}.`);
}
