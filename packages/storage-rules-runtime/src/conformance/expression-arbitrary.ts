import * as fc from 'fast-check';
import { TESTABLE_TYPES, type BinaryOperator, type Expression } from '../language/syntax.ts';

type Shape<E> = E extends unknown ? Omit<E, 'at' | 'depth'> : never;
type Kinds = Record<'bool' | 'number' | 'text' | 'list' | 'map' | 'set' | 'path' | 'any', Expression>;
type Tie = <K extends keyof Kinds>(kind: K) => fc.Arbitrary<Kinds[K]>;

const KEYS = ['a', 'b', 'c'];
/** One depth for all kinds: a tree does not begin anew where the kind changes. */
const SHAPE = { maxDepth: 5, depthSize: 'small', depthIdentifier: fc.createDepthIdentifier() } as const;

/**
 * Conditions that mostly have the types they need, over few small values, so that many have a value; now and then an operand of any type
 * or an undefined property stands where it should not. `request` and `id` are the only variables.
 */
export const anyCondition: fc.Arbitrary<Expression> = fc.letrec<Kinds>((tie) => ({
  bool: bool(tie),
  number: number(tie),
  text: text(tie),
  list: list(tie),
  map: map(tie),
  set: set(tie),
  path: path(tie),
  any: fc.oneof(
    SHAPE,
    literal(true, 1n, 'a'),
    tie('bool'),
    tie('number'),
    tie('text'),
    tie('list'),
    tie('map'),
    tie('set'),
    tie('path'),
    stray(),
  ),
})).bool;

/** Places and depths are the parser's; they are left out of comparisons. */
function node(shape: Shape<Expression>): Expression {
  return { ...shape, at: 0, depth: 0 };
}

function bool(tie: Tie): fc.Arbitrary<Expression> {
  return fc.oneof(
    SHAPE,
    literal(true, false),
    binary(['==', '!='], tie('any'), tie('any')),
    binary(['==', '!='], tie('number'), tie('number')),
    binary(['==', '!='], tie('list'), tie('list')),
    binary(['==', '!='], tie('set'), tie('set')),
    binary(['==', '!='], tie('map'), tie('map')),
    binary(['<', '<=', '>', '>='], tie('number'), tie('number')),
    binary(['<', '<=', '>', '>='], tie('text'), tie('text')),
    binary(['in'], tie('any'), fc.oneof(tie('list'), tie('set'))),
    binary(['in'], tie('text'), tie('map')),
    logic(tie('bool'), tie('bool')),
    logic(tie('bool'), tie('bool')),
    tie('bool').map((operand) => node({ kind: 'not', operand })),
    ternary(tie('bool'), tie('bool'), tie('bool')),
    fc
      .record({ operand: tie('any'), type: fc.constantFrom(...TESTABLE_TYPES) })
      .map((parts) => node({ kind: 'is', ...parts })),
    method(['hasAll', 'hasAny', 'hasOnly'], tie('list'), tie('list')),
    method(['hasAll', 'hasAny', 'hasOnly'], tie('set'), fc.oneof(tie('list'), tie('set'))),
  );
}

function number(tie: Tie): fc.Arbitrary<Expression> {
  return fc.oneof(
    SHAPE,
    { weight: 4, arbitrary: literal(0n, 1n, 2n, 3n, 2n ** 63n - 1n, 0, 0.5, 2, 2.75) },
    binary(['+', '-', '*', '/', '%'], tie('number'), tie('number')),
    tie('number').map((operand) => node({ kind: 'negate', operand })),
    method(['size'], fc.oneof(tie('text'), tie('list'), tie('map'), tie('set'))),
    call(['math.abs', 'math.floor', 'math.ceil', 'math.round', 'int', 'float'], tie('number')),
    call(['int', 'float'], tie('text')),
    stray(),
  );
}

function text(tie: Tie): fc.Arbitrary<Expression> {
  return fc.oneof(
    SHAPE,
    { weight: 3, arbitrary: literal(...KEYS, '', '1', ' x Y ', 'é') },
    fc.constant(node({ kind: 'variable', name: 'id' })),
    binary(['+'], tie('text'), tie('text')),
    method(['lower', 'upper', 'trim'], tie('text')),
    method(['join'], tie('list'), tie('text')),
    call(['string'], tie('any')),
    range(tie('text'), tie('number')),
    index(fc.oneof(tie('text'), tie('path')), literal(0n, 1n, 2n)),
  );
}

function list(tie: Tie): fc.Arbitrary<Expression> {
  return fc.oneof(
    SHAPE,
    fc
      .array(fc.oneof(tie('number'), tie('text'), tie('any')), { maxLength: 3 })
      .map((items) => node({ kind: 'list', items })),
    method(['concat', 'removeAll'], tie('list'), tie('list')),
    method(['keys', 'values'], tie('map')),
    range(tie('list'), literal(0n, 1n, 2n)),
    method(['split'], tie('text'), literal('a', '', '[ab]*')),
  );
}

function map(tie: Tie): fc.Arbitrary<Expression> {
  const entry = fc.record({ key: literal(...KEYS), value: tie('any') });
  return fc.oneof(
    SHAPE,
    fc.array(entry, { maxLength: 3 }).map((entries) => node({ kind: 'map', entries })),
    fc
      .record({ object: tie('map'), name: fc.constantFrom(...KEYS) })
      .map((parts) => node({ kind: 'member', ...parts })),
    index(tie('map'), literal(...KEYS)),
    method(['get'], tie('map'), fc.oneof(literal(...KEYS), tie('list')), tie('any')),
  );
}

function set(tie: Tie): fc.Arbitrary<Expression> {
  return fc.oneof(
    SHAPE,
    method(['toSet'], tie('list')),
    method(['union', 'intersection', 'difference'], tie('set'), tie('set')),
    method(
      ['addedKeys', 'removedKeys', 'changedKeys', 'unchangedKeys', 'affectedKeys'],
      method(['diff'], tie('map'), tie('map')),
    ),
  );
}

function path(tie: Tie): fc.Arbitrary<Expression> {
  return fc.oneof(
    SHAPE,
    fc.constant(node({ kind: 'path', segments: ['a', 'b'] })),
    tie('any').map((inner) => node({ kind: 'path', segments: ['a', inner] })),
    range(tie('path'), literal(0n, 1n, 2n)),
    call(['path'], literal('/a/b', 'a', '/a//b')),
  );
}

function stray(): fc.Arbitrary<Expression> {
  const request = node({ kind: 'variable', name: 'request' });
  return fc.constantFrom(
    node({ kind: 'literal', value: null }),
    node({ kind: 'member', object: request, name: 'nope' }),
    node({ kind: 'literal', value: new Uint8Array([97]) }),
  );
}

function literal(...values: (boolean | bigint | number | string)[]): fc.Arbitrary<Expression> {
  return fc.constantFrom(...values).map((value) => node({ kind: 'literal', value }));
}

type Part = fc.Arbitrary<Expression>;

function binary(operators: readonly BinaryOperator[], left: Part, right: Part): Part {
  return fc
    .record({ operator: fc.constantFrom(...operators), left, right })
    .map((parts) => node({ kind: 'binary', ...parts }));
}

function logic(left: Part, right: Part): Part {
  return fc
    .tuple(fc.boolean(), left, right)
    .map(([and, a, b]) => (and ? node({ kind: 'and', left: a, right: b }) : node({ kind: 'or', left: a, right: b })));
}

function ternary(condition: Part, whenTrue: Part, whenFalse: Part): Part {
  return fc.record({ condition, whenTrue, whenFalse }).map((parts) => node({ kind: 'ternary', ...parts }));
}

function method(names: readonly string[], object: Part, ...given: readonly Part[]): Part {
  return fc
    .tuple(fc.constantFrom(...names), object, fc.tuple(...given))
    .map(([name, self, values]) => node({ kind: 'method', object: self, name, arguments: values }));
}

function call(names: readonly string[], argument: Part): Part {
  return fc
    .tuple(fc.constantFrom(...names), argument)
    .map(([name, value]) => node({ kind: 'call', name, arguments: [value] }));
}

function index(object: Part, at: Part): Part {
  return fc.record({ object, index: at }).map((parts) => node({ kind: 'index', ...parts }));
}

function range(object: Part, bound: Part): Part {
  const end = fc.option(bound, { nil: undefined });
  return fc.record({ object, from: end, to: end }).map((parts) => node({ kind: 'range', ...parts }));
}
