import { isNamespace, isWord } from './names.ts';
import { describe, type Scanner, type Token } from './scanner.ts';
import { RulesError } from './rules-error.ts';
import { TESTABLE_TYPES, type BinaryOperator, type Expression } from './syntax.ts';

/** How tightly an operator binds; `in` and `is` bind less than comparisons. Source: seen on the official Firestore emulator. */
const BINDING: ReadonlyMap<string, number> = new Map(
  [['?'], ['||'], ['&&'], ['in'], ['is'], ['==', '!='], ['<', '<=', '>', '>='], ['+', '-'], ['*', '/', '%']].flatMap(
    (operators, index) => operators.map((operator) => [operator, index + 1] as const),
  ),
);
const UNARY_BINDING = 10;

/** The official compiler refuses deeper trees as "too complex to evaluate safely". */
const MAX_DEPTH = 99;
const MIN_INT_MAGNITUDE = 2n ** 63n;

type Shape<E> = E extends unknown ? Omit<E, 'at' | 'depth'> : never;

/** Parses one expression and leaves the scanner behind it. Throws a RulesError at the first thing that has no meaning. */
export function parseExpression(scanner: Scanner): Expression {
  return new ExpressionParser(scanner).parse(0);
}

class ExpressionParser {
  private readonly scanner: Scanner;
  private nesting = 0;

  constructor(scanner: Scanner) {
    this.scanner = scanner;
  }

  parse(minimum: number): Expression {
    const { at } = this.scanner.peek();
    this.nesting += 1;
    if (this.nesting > MAX_DEPTH) throw tooComplex(at);
    let left = this.prefix();
    for (;;) {
      const binding = this.binding();
      if (binding === undefined || binding <= minimum) break;
      left = this.infix(left, binding);
    }
    this.nesting -= 1;
    return left;
  }

  private binding(): number | undefined {
    const token = this.scanner.peek();
    return token.kind === 'symbol' || token.kind === 'name' ? BINDING.get(token.text) : undefined;
  }

  private infix(left: Expression, binding: number): Expression {
    const token = this.scanner.next();
    const { at } = token;
    switch (token.text) {
      case '?': {
        const whenTrue = this.parse(0);
        this.scanner.expect(':', 'in a conditional expression');
        // The same binding on the right: a ? b : c ? d : e.
        const whenFalse = this.parse(binding - 1);
        return this.node(at, { kind: 'ternary', condition: left, whenTrue, whenFalse }, left, whenTrue, whenFalse);
      }
      case '||':
      case '&&': {
        const right = this.parse(binding);
        return this.node(at, { kind: token.text === '&&' ? 'and' : 'or', left, right }, left, right);
      }
      case 'is':
        return this.node(at, { kind: 'is', operand: left, type: this.testableType() }, left);
      case '/':
        if (!this.scanner.blankFollows()) {
          throw new RulesError(at, 'A slash directly before a text begins a path. To divide, put a blank behind it.');
        }
    }
    const right = this.parse(binding);
    return this.node(at, { kind: 'binary', operator: token.text as BinaryOperator, left, right }, left, right);
  }

  private testableType(): (typeof TESTABLE_TYPES)[number] {
    const token = this.scanner.name('a type behind "is"');
    const type = TESTABLE_TYPES.find((name) => name === token.text);
    if (type !== undefined) return type;
    throw new RulesError(
      token.at,
      `"${token.text}" is not a documented type for "is". The types are ${TESTABLE_TYPES.join(', ')}.`,
    );
  }

  private prefix(): Expression {
    const token = this.scanner.next();
    const { at } = token;
    if (token.kind === 'value') return this.postfix(this.literal(token.value, at));
    if (token.text === '!' && token.kind === 'symbol') {
      const operand = this.parse(UNARY_BINDING);
      return this.node(at, { kind: 'not', operand }, operand);
    }
    if (token.text === '-') return this.negation(at);
    return this.postfix(this.primary(token));
  }

  private negation(at: number): Expression {
    const next = this.scanner.peek();
    if (next.kind === 'value' && next.value === MIN_INT_MAGNITUDE) {
      this.scanner.next();
      return this.node(at, { kind: 'literal', value: -MIN_INT_MAGNITUDE });
    }
    const operand = this.parse(UNARY_BINDING);
    return this.node(at, { kind: 'negate', operand }, operand);
  }

  private literal(value: bigint | number | string | Uint8Array, at: number): Expression {
    if (value === MIN_INT_MAGNITUDE) throw new RulesError(at, `${value} does not fit into 64 bits.`);
    return this.node(at, { kind: 'literal', value });
  }

  private primary(token: Token): Expression {
    const { at, text } = token;
    if (token.kind === 'name') return this.named(at, text);
    switch (text) {
      case '(': {
        const inner = this.parse(0);
        this.scanner.expect(')', 'to close the parenthesis');
        return inner;
      }
      case '[': {
        const items = this.items(']', () => this.parse(0));
        return this.node(at, { kind: 'list', items }, ...items);
      }
      case '{': {
        const entries = this.items('}', () => this.entry());
        return this.node(at, { kind: 'map', entries }, ...entries.flatMap(({ key, value }) => [key, value]));
      }
      case '/':
        return this.path(at);
      default:
        throw new RulesError(at, `Expected an expression, found ${describe(token)}.`);
    }
  }

  private named(at: number, name: string): Expression {
    if (name === 'true' || name === 'false') return this.node(at, { kind: 'literal', value: name === 'true' });
    if (name === 'null') return this.node(at, { kind: 'literal', value: null });
    if (isWord(name)) throw new RulesError(at, `Expected an expression, found "${name}".`);
    if (isNamespace(name)) {
      this.scanner.expect('.', `behind the namespace "${name}"`);
      const member = this.scanner.name(`a function of "${name}"`);
      return this.call(at, `${name}.${member.text}`);
    }
    return this.scanner.is('(') ? this.call(at, name) : this.node(at, { kind: 'variable', name });
  }

  private call(at: number, name: string): Expression {
    this.scanner.expect('(', `behind the function "${name}"`);
    const given = this.items(')', () => this.parse(0));
    return this.node(at, { kind: 'call', name, arguments: given }, ...given);
  }

  private entry(): { key: Expression; value: Expression } {
    const key = this.parse(0);
    this.scanner.expect(':', 'behind the key of a map');
    return { key, value: this.parse(0) };
  }

  /** Items with commas between them up to a closing symbol; lists and maps may end in a comma, arguments may not. */
  private items<T>(close: string, parseItem: () => T): T[] {
    const items: T[] = [];
    while (!this.scanner.is(close)) {
      items.push(parseItem());
      if (!this.scanner.accept(',')) break;
      if (close === ')' && this.scanner.is(')')) {
        throw new RulesError(this.scanner.peek().at, 'Expected an argument behind the comma.');
      }
    }
    this.scanner.expect(close, 'to end what was opened');
    return items;
  }

  private postfix(start: Expression): Expression {
    let object = start;
    for (;;) {
      const { at } = this.scanner.peek();
      if (this.scanner.accept('.')) object = this.member(object);
      else if (this.scanner.accept('[')) object = this.subscript(object, at);
      else return object;
    }
  }

  private member(object: Expression): Expression {
    const { at, text: name } = this.scanner.name('a property behind "."');
    if (!this.scanner.accept('(')) return this.node(at, { kind: 'member', object, name }, object);
    const given = this.items(')', () => this.parse(0));
    return this.node(at, { kind: 'method', object, name, arguments: given }, object, ...given);
  }

  private subscript(object: Expression, at: number): Expression {
    const from = this.scanner.is(':') ? undefined : this.parse(0);
    if (!this.scanner.accept(':')) {
      this.scanner.expect(']', 'behind an index');
      if (from === undefined) throw new RulesError(at, 'Expected an index.');
      return this.node(at, { kind: 'index', object, index: from }, object, from);
    }
    const to = this.scanner.is(']') ? undefined : this.parse(0);
    this.scanner.expect(']', 'behind a range');
    const children = [object, from, to].filter((child) => child !== undefined);
    return this.node(at, { kind: 'range', object, from, to }, ...children);
  }

  private path(at: number): Expression {
    const segments: (string | Expression)[] = [];
    do {
      const text = this.scanner.segment();
      if (text !== undefined) {
        segments.push(text);
        continue;
      }
      if (!this.scanner.accept('$')) {
        throw new RulesError(this.scanner.peek().at, 'Expected a segment behind the slash of a path: a text or $(…).');
      }
      this.scanner.expect('(', 'behind the $ of a path');
      segments.push(this.parse(0));
      this.scanner.expect(')', 'to close $(');
    } while (this.scanner.continues('/') && this.scanner.accept('/'));
    return this.node(at, { kind: 'path', segments }, ...segments.filter((segment) => typeof segment !== 'string'));
  }

  private node(at: number, shape: Shape<Expression>, ...children: readonly Expression[]): Expression {
    const depth = 1 + Math.max(0, ...children.map((child) => child.depth));
    if (depth > MAX_DEPTH) throw tooComplex(at);
    return { ...shape, at, depth };
  }
}

function tooComplex(at: number): RulesError {
  return new RulesError(at, `This expression nests deeper than ${MAX_DEPTH} levels. Split it into functions.`);
}
