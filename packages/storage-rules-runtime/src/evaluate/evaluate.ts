import { builtinFunction, builtinMethod } from '../builtins/builtin-tables.ts';
import { toText } from '../builtins/conversions.ts';
import { childrenOf } from '../language/expression-children.ts';
import type { Expression, ExpressionOf, TestableType } from '../language/syntax.ts';
import { describeValue } from '../values/describe-value.ts';
import { BudgetError, EvaluationError, typeError } from '../values/evaluation-error.ts';
import { expectBool, expectPath, expectString } from '../values/expect-type.ts';
import { pathOf, typeOf, type RulesPath, type Value } from '../values/value.ts';
import { indexed, member, ranged } from './access.ts';
import { findFunction, findVariable, type Environment, type Evaluation, type Outcome } from './environment.ts';
import { applyBinary, negate } from './operators.ts';

export const MAX_EXPRESSIONS = 1000;

/**
 * Evaluates an expression of a checked ruleset.
 *
 * @throws EvaluationError where it has no value, BudgetError after 1,000 expressions, DocumentNeeded when a document must come first
 */
export function evaluate(expression: Expression, environment: Environment, evaluation: Evaluation): Value {
  try {
    spend(evaluation, costOf(expression));
    return new Evaluator(environment, evaluation).visit(expression);
  } catch (error) {
    if (error instanceof EvaluationError) error.at ??= expression.at;
    throw error;
  }
}

function spend(evaluation: Evaluation, cost: number): void {
  evaluation.budget -= cost;
  if (evaluation.budget < 0) throw new BudgetError(`The decision needs more than ${MAX_EXPRESSIONS} expressions.`);
}

const TWOFOLD: ReadonlySet<Expression['kind']> = new Set(['and', 'or', 'is', 'ternary']);

/** How much of the 1,000 a node takes, without those below it. Source: measured on the official Firestore emulator. */
function costOf(expression: Expression): number {
  if (TWOFOLD.has(expression.kind)) return 2;
  // An end that a range leaves open is evaluated all the same.
  if (expression.kind === 'range')
    return 1 + [expression.from, expression.to].filter((end) => end === undefined).length;
  if (expression.kind !== 'path') return 1;
  return 1 + expression.segments.filter((segment) => typeof segment === 'string').length;
}

class Evaluator {
  private readonly environment: Environment;
  private readonly evaluation: Evaluation;

  constructor(environment: Environment, evaluation: Evaluation) {
    this.environment = environment;
    this.evaluation = evaluation;
  }

  visit(expression: Expression): Value {
    if (expression.kind === 'literal') return expression.value;
    if (expression.kind === 'variable') return findVariable(this.environment, expression.name);
    if (expression.kind === 'and') return this.decisive(expression, false);
    if (expression.kind === 'or') return this.decisive(expression, true);
    if (expression.kind === 'call') return this.call(expression);
    if (expression.kind === 'ternary') {
      const condition = expectBool(this.value(expression.condition));
      return this.value(condition ? expression.whenTrue : expression.whenFalse);
    }
    return this.apply(
      expression,
      childrenOf(expression).map((child) => this.value(child)),
    );
  }

  /** Nodes that need the values of everything below them, in the order of the source. */
  private apply(
    expression: Exclude<Expression, { kind: 'literal' | 'variable' | 'and' | 'or' | 'ternary' | 'call' }>,
    values: readonly Value[],
  ): Value {
    const [first = null, second = null, third = null] = values;
    switch (expression.kind) {
      case 'member':
        return member(first, expression.name);
      case 'index':
        return indexed(first, second);
      case 'range':
        if (expression.from === undefined) return ranged(first, null, second);
        return ranged(first, second, third);
      case 'method':
        return callMethod(first, expression.name, values.slice(1));
      case 'not':
        return !expectBool(first);
      case 'negate':
        return negate(first);
      case 'is':
        return isType(first, expression.type);
      case 'binary':
        return applyBinary(expression.operator, first, second);
      case 'list':
        return values;
      case 'map':
        return new Map(
          expression.entries.map((_, index) => [
            expectString(values[2 * index] ?? null),
            values[2 * index + 1] ?? null,
          ]),
        );
      case 'path':
        return buildPath(expression, values);
    }
  }

  /** `&&` and `||`: the deciding value decides although the other side is an error; else an error on either side remains. */
  private decisive({ left, right }: ExpressionOf<'and' | 'or'>, deciding: boolean): Value {
    const first = this.outcome(() => expectBool(this.value(left)));
    if ('value' in first && first.value === deciding) return deciding;
    const second = this.outcome(() => expectBool(this.value(right)));
    if ('value' in second && second.value === deciding) return deciding;
    if ('error' in first) throw first.error;
    if ('error' in second) throw second.error;
    return !deciding;
  }

  private call({ name, arguments: given }: ExpressionOf<'call'>): Value {
    const own = findFunction(this.environment, name);
    if (!own)
      return this.callBuiltin(
        name,
        given.map((argument) => this.value(argument)),
      );
    const { declaration, home } = own;
    const variables = new Map<string, Outcome>();
    const inner: Environment = { outer: home, variables, functions: new Map() };
    // Arguments and variables are evaluated at once, but an error in one shows only where it is used.
    declaration.parameters.forEach(({ name: parameter }, index) => {
      const argument = given[index];
      if (argument)
        variables.set(
          parameter,
          this.outcome(() => this.value(argument)),
        );
    });
    for (const binding of declaration.bindings) {
      spend(this.evaluation, 1);
      variables.set(
        binding.name,
        this.outcome(() => evaluate(binding.value, inner, this.evaluation)),
      );
    }
    return evaluate(declaration.result, inner, this.evaluation);
  }

  private callBuiltin(name: string, given: readonly Value[]): Value {
    const [first = null] = given;
    switch (name) {
      case 'firestore.exists':
        return this.evaluation.documents.find(expectPath(first)) !== null;
      case 'firestore.get': {
        const path = expectPath(first);
        const document = this.evaluation.documents.find(path);
        if (!document) throw new EvaluationError(`There is no document ${toText(path)}.`);
        return document;
      }
      case 'debug':
        this.evaluation.messages.push(describeValue(first));
        return first;
    }
    const builtin = builtinFunction(name);
    if (!builtin) throw new EvaluationError(`There is no function ${name}.`);
    return builtin.call(...given);
  }

  private value(expression: Expression): Value {
    return evaluate(expression, this.environment, this.evaluation);
  }

  private outcome(compute: () => Value): Outcome {
    try {
      return { value: compute() };
    } catch (error) {
      if (error instanceof BudgetError || !(error instanceof EvaluationError)) throw error;
      return { error };
    }
  }
}

function callMethod(self: Value, name: string, given: readonly Value[]): Value {
  const method = builtinMethod(typeOf(self), name);
  if (!method) throw typeError(self, `a type with the method ${name}`);
  if (method.arity !== given.length)
    throw new EvaluationError(`${name} of ${typeOf(self)} takes ${method.arity} arguments.`);
  return method.call(self, ...given);
}

function isType(value: Value, type: TestableType): boolean {
  const actual = typeOf(value);
  return type === 'number' ? actual === 'int' || actual === 'float' : actual === type;
}

/** `/a/$(b)/c`: a path in `$(…)` brings all its segments, any other value is one segment. */
function buildPath(expression: ExpressionOf<'path'>, values: readonly Value[]): RulesPath {
  const remaining = [...values];
  return pathOf(
    expression.segments.flatMap((segment) => {
      if (typeof segment === 'string') return [segment];
      const value = remaining.shift() ?? null;
      return value !== null && typeOf(value) === 'path' ? (value as RulesPath).segments : [toText(value)];
    }),
  );
}
