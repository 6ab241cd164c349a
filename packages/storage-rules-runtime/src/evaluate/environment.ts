import type { FunctionDeclaration } from '../language/syntax.ts';
import { EvaluationError } from '../values/evaluation-error.ts';
import type { Value } from '../values/value.ts';
import type { DocumentReader } from './documents.ts';

/** A value, or the error that stands in its place until somebody uses it. */
export type Outcome = { value: Value } | { error: EvaluationError };

/** The names around an expression: first its own, then those of the blocks around it. */
export type Environment = {
  readonly outer: Environment | undefined;
  readonly variables: ReadonlyMap<string, Outcome>;
  readonly functions: ReadonlyMap<string, FunctionDeclaration>;
};

/** What one decision shares over all its expressions. */
export type Evaluation = {
  readonly documents: DocumentReader;
  /** Expressions that may still be evaluated. */
  budget: number;
  /** What debug() was given. */
  readonly messages: string[];
};

export function findVariable(environment: Environment, name: string): Value {
  for (let at: Environment | undefined = environment; at; at = at.outer) {
    const outcome = at.variables.get(name);
    if (outcome && 'error' in outcome) throw outcome.error;
    if (outcome) return outcome.value;
  }
  throw new EvaluationError(`There is no variable ${name} here.`);
}

/** A function together with the names around its declaration, in which its body is evaluated. */
export function findFunction(
  environment: Environment,
  name: string,
): { declaration: FunctionDeclaration; home: Environment } | undefined {
  for (let at: Environment | undefined = environment; at; at = at.outer) {
    const declaration = at.functions.get(name);
    if (declaration) return { declaration, home: at };
  }
  return undefined;
}

export function namedFunctions(declarations: readonly FunctionDeclaration[]): ReadonlyMap<string, FunctionDeclaration> {
  return new Map(declarations.map((declaration) => [declaration.name, declaration]));
}
