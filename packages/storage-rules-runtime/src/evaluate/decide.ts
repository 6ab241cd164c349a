import { positionAt } from '../language/rules-error.ts';
import type { Allow, Match, Method, Ruleset } from '../language/syntax.ts';
import { BudgetError, EvaluationError } from '../values/evaluation-error.ts';
import { expectBool } from '../values/expect-type.ts';
import type { Value } from '../values/value.ts';
import { DocumentNeeded, DocumentReader, type Documents } from './documents.ts';
import { namedFunctions, type Environment, type Evaluation } from './environment.ts';
import { evaluate, MAX_EXPRESSIONS } from './evaluate.ts';
import { matchPath } from './match-path.ts';

export type RulesRequest = {
  method: Method;
  /** `/b/{bucket}/o/{name}`. */
  path: string;
  /** `request` and `resource`. */
  variables: ReadonlyMap<string, Value>;
};

export type Decision =
  | { kind: 'permit'; messages: readonly string[] }
  | { kind: 'deny'; messages: readonly string[] }
  /** A Firestore document has to be fetched; then the same request is decided again, with it. */
  | { kind: 'document'; path: string };

/** `allow read` stands for get and list, `allow write` for create, update and delete. */
const COVERED: Readonly<Record<Method, readonly Method[]>> = {
  get: ['get'],
  list: ['list'],
  create: ['create'],
  update: ['update'],
  delete: ['delete'],
  read: ['get', 'list', 'read'],
  write: ['create', 'update', 'delete', 'write'],
};

/**
 * Decides one request: permitted when one allow statement that covers it is true. Pure; nothing but `documents` is read.
 *
 * @returns with a denial, what went wrong on the way: evaluation errors with their place, and what debug() was given
 */
export function decide(ruleset: Ruleset, request: RulesRequest, documents: Documents): Decision {
  const evaluation: Evaluation = { documents: new DocumentReader(documents), budget: MAX_EXPRESSIONS, messages: [] };
  try {
    const permitted = new Search(ruleset, request.method, evaluation).run(request);
    return { kind: permitted ? 'permit' : 'deny', messages: evaluation.messages };
  } catch (error) {
    if (error instanceof DocumentNeeded) return { kind: 'document', path: error.path };
    if (!(error instanceof BudgetError)) throw error;
    return { kind: 'deny', messages: [...evaluation.messages, placed(ruleset, error)] };
  }
}

class Search {
  private readonly ruleset: Ruleset;
  private readonly method: Method;
  private readonly evaluation: Evaluation;

  constructor(ruleset: Ruleset, method: Method, evaluation: Evaluation) {
    this.ruleset = ruleset;
    this.method = method;
    this.evaluation = evaluation;
  }

  run({ path, variables }: RulesRequest): boolean {
    const segments = path.split('/').slice(1);
    if (segments.includes('')) {
      // Whether "a//b" is "a/b" for the rules of production is not documented.
      this.evaluation.messages.push(`The path ${path} has an empty segment: nothing is allowed there.`);
      return false;
    }
    const { functions, service } = this.ruleset;
    const globals = new Map([...variables].map(([name, value]) => [name, { value }]));
    const file: Environment = { outer: undefined, variables: globals, functions: namedFunctions(functions) };
    const root: Environment = { outer: file, variables: new Map(), functions: namedFunctions(service.functions) };
    return service.matches.some((match) => this.allows(match, segments, root));
  }

  private allows(match: Match, segments: readonly string[], outer: Environment): boolean {
    return matchPath(match.pattern, segments).some(({ wildcards, rest }) => {
      const variables = new Map([...wildcards].map(([name, value]) => [name, { value }]));
      const environment: Environment = { outer, variables, functions: namedFunctions(match.functions) };
      if (rest.length === 0 && match.allows.some((allow) => this.isTrue(allow, environment))) return true;
      return match.matches.some((inner) => this.allows(inner, rest, environment));
    });
  }

  private isTrue({ methods, condition }: Allow, environment: Environment): boolean {
    if (!methods.some((method) => COVERED[method].includes(this.method))) return false;
    if (!condition) return true;
    try {
      return expectBool(evaluate(condition, environment, this.evaluation));
    } catch (error) {
      if (error instanceof BudgetError || !(error instanceof EvaluationError)) throw error;
      error.at ??= condition.at;
      this.evaluation.messages.push(placed(this.ruleset, error));
      return false;
    }
  }
}

function placed({ file, source }: Ruleset, error: EvaluationError): string {
  const { line, column } = positionAt(source, error.at ?? 0);
  return `${file}:${line}:${column}: ${error.message}`;
}
