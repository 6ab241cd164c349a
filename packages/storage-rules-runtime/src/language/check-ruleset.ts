import { checkCalls, type CallGraph } from './call-graph.ts';
import { checkExpression, type Scope } from './check-expression.ts';
import { RulesError } from './rules-error.ts';
import type { FunctionDeclaration, Match, Ruleset } from './syntax.ts';

const GLOBALS = ['request', 'resource'];

/**
 * Resolves every name before anything is evaluated: an unknown variable, function or method, a wrong number of arguments or a pattern
 * that the language does not have is a RulesError, where the official compiler often only warns and denies later.
 */
export function checkRuleset(ruleset: Ruleset): void {
  const calls: CallGraph = new Map();
  const file = declare({ variables: new Set(GLOBALS), functions: new Map() }, [], ruleset.functions, calls);
  const service = declare(file, [], ruleset.service.functions, calls);
  for (const match of ruleset.service.matches) checkMatch(match, service, calls);
  checkCalls(calls);
}

function checkMatch(match: Match, outer: Scope, calls: CallGraph): void {
  const wildcards = match.pattern.flatMap((segment) => (segment.kind === 'text' ? [] : [segment.name]));
  const scope = declare(outer, wildcards, match.functions, calls);
  for (const allow of match.allows) if (allow.condition) checkExpression(allow.condition, scope);
  for (const inner of match.matches) checkMatch(inner, scope, calls);
}

/** A scope inside another one; its functions see each other, and what is around them where they are declared. */
function declare(
  outer: Scope,
  variables: readonly string[],
  declarations: readonly FunctionDeclaration[],
  calls: CallGraph,
): Scope {
  const own = new Map<string, FunctionDeclaration>();
  for (const declaration of declarations) {
    if (own.has(declaration.name)) throw new RulesError(declaration.at, `${declaration.name} is already defined here.`);
    own.set(declaration.name, declaration);
  }
  const scope: Scope = {
    variables: new Set([...outer.variables, ...variables]),
    functions: new Map([...outer.functions, ...own]),
  };
  for (const declaration of declarations) checkFunction(declaration, scope, calls);
  return scope;
}

function checkFunction(declaration: FunctionDeclaration, outer: Scope, calls: CallGraph): void {
  const callees = new Set<FunctionDeclaration>();
  calls.set(declaration, callees);
  const variables = new Set([...outer.variables, ...declaration.parameters.map(({ name }) => name)]);
  const scope: Scope = { variables, functions: outer.functions, onCall: (callee) => callees.add(callee) };
  for (const binding of declaration.bindings) {
    checkExpression(binding.value, scope);
    variables.add(binding.name);
  }
  checkExpression(declaration.result, scope);
}
