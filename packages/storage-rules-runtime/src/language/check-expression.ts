import { functionArity, methodArities } from '../builtins/builtin-tables.ts';
import { plainSubstitute } from '../builtins/string-methods.ts';
import { compileAnywhere, compileWhole } from '../patterns/compile-pattern.ts';
import { PatternError } from '../patterns/pattern-error.ts';
import { EvaluationError } from '../values/evaluation-error.ts';
import { childrenOf } from './expression-children.ts';
import { RulesError } from './rules-error.ts';
import type { Expression, ExpressionOf, FunctionDeclaration } from './syntax.ts';

/** The names that an expression can see. */
export type Scope = {
  variables: ReadonlySet<string>;
  functions: ReadonlyMap<string, FunctionDeclaration>;
  onCall?: (callee: FunctionDeclaration) => void;
};

/** What people write who know the rules of Firestore. */
const HINTS: ReadonlyMap<string, string> = new Map([
  ['get', ' Write firestore.get(…).'],
  ['exists', ' Write firestore.exists(…).'],
  ['getAfter', ' Storage rules do not see other writes.'],
  ['existsAfter', ' Storage rules do not see other writes.'],
]);

export function checkExpression(expression: Expression, scope: Scope): void {
  if (expression.kind === 'variable' && !scope.variables.has(expression.name)) {
    throw new RulesError(expression.at, `There is no variable ${expression.name} here.`);
  }
  if (expression.kind === 'call') checkCall(expression, scope);
  if (expression.kind === 'method') checkMethod(expression);
  for (const child of childrenOf(expression)) checkExpression(child, scope);
}

function checkCall({ at, name, arguments: given }: ExpressionOf<'call'>, scope: Scope): void {
  const declaration = scope.functions.get(name);
  const arity = declaration?.parameters.length ?? functionArity(name);
  if (arity === undefined) throw new RulesError(at, `There is no function ${name} here.${HINTS.get(name) ?? ''}`);
  if (given.length !== arity) throw new RulesError(at, `${name} takes ${count(arity)}, not ${given.length}.`);
  if (declaration) scope.onCall?.(declaration);
}

function checkMethod({ at, name, arguments: given }: ExpressionOf<'method'>): void {
  const arities = methodArities(name);
  const [arity] = arities;
  if (arity === undefined) throw new RulesError(at, `No type has a method ${name}.`);
  if (!arities.includes(given.length)) throw new RulesError(at, `${name} takes ${count(arity)}, not ${given.length}.`);
  const [pattern, substitute] = given.map((argument) => textOf(argument));
  if (pattern !== undefined && name === 'matches') checkText(at, () => compileWhole(pattern));
  if (pattern !== undefined && (name === 'split' || name === 'replace')) checkText(at, () => compileAnywhere(pattern));
  if (substitute !== undefined && name === 'replace') checkText(at, () => plainSubstitute(substitute));
}

function textOf(expression: Expression): string | undefined {
  return expression.kind === 'literal' && typeof expression.value === 'string' ? expression.value : undefined;
}

function checkText(at: number, attempt: () => unknown): void {
  try {
    attempt();
  } catch (error) {
    if (error instanceof PatternError) throw new RulesError(at, `Invalid regular expression: ${error.message}.`);
    if (error instanceof EvaluationError) throw new RulesError(at, error.message);
    throw error;
  }
}

function count(arity: number): string {
  return arity === 1 ? '1 argument' : `${arity} arguments`;
}
