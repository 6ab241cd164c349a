import { pathText } from '../values/value.ts';
import type { Expression } from '../language/syntax.ts';

/** Writes a tree as source that parses to the same tree: every operand in parentheses. */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return printLiteral(expression.value);
    case 'variable':
      return expression.name;
    case 'member':
      return `${operand(expression.object)}.${expression.name}`;
    case 'index':
      return `${operand(expression.object)}[${printExpression(expression.index)}]`;
    case 'range':
      return `${operand(expression.object)}[${optional(expression.from)} : ${optional(expression.to)}]`;
    case 'call':
      return `${expression.name}(${printAll(expression.arguments)})`;
    case 'method':
      return `${operand(expression.object)}.${expression.name}(${printAll(expression.arguments)})`;
    case 'not':
      return `!${operand(expression.operand)}`;
    case 'negate':
      return `-${operand(expression.operand)}`;
    case 'binary':
      return `${operand(expression.left)} ${expression.operator} ${operand(expression.right)}`;
    case 'and':
      return `${operand(expression.left)} && ${operand(expression.right)}`;
    case 'or':
      return `${operand(expression.left)} || ${operand(expression.right)}`;
    case 'is':
      return `${operand(expression.operand)} is ${expression.type}`;
    case 'ternary':
      return `${operand(expression.condition)} ? ${operand(expression.whenTrue)} : ${operand(expression.whenFalse)}`;
    case 'list':
      return `[${printAll(expression.items)}]`;
    case 'map':
      return `{${expression.entries.map(({ key, value }) => `${operand(key)}: ${operand(value)}`).join(', ')}}`;
    case 'path':
      return pathText({
        type: 'path',
        segments: expression.segments.map((part) => (typeof part === 'string' ? part : `$(${printExpression(part)})`)),
      });
  }
}

function operand(expression: Expression): string {
  return `(${printExpression(expression)})`;
}

function optional(expression: Expression | undefined): string {
  return expression ? operand(expression) : '';
}

function printAll(expressions: readonly Expression[]): string {
  return expressions.map(operand).join(', ');
}

function printLiteral(value: null | boolean | bigint | number | string | Uint8Array): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return printFloat(value);
  if (!(value instanceof Uint8Array)) return String(value);
  return `b'${Array.from(value, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')}'`;
}

/** The language has no exponents. */
function printFloat(value: number): string {
  const text = value.toFixed(20);
  return Number(text) === value ? text : `${Math.trunc(value)}.0`;
}
