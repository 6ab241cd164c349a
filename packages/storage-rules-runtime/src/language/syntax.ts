/** Where a node begins, as an offset into the source, and how deep the tree below it is. */
type Node = { readonly at: number; readonly depth: number };

export type BinaryOperator = '+' | '-' | '*' | '/' | '%' | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in';

/** The type names that `is` takes. Source: https://firebase.google.com/docs/rules/rules-language#building_conditions */
export const TESTABLE_TYPES = [
  'bool',
  'bytes',
  'duration',
  'float',
  'int',
  'latlng',
  'list',
  'map',
  'number',
  'path',
  'string',
  'timestamp',
] as const;
export type TestableType = (typeof TESTABLE_TYPES)[number];

export type Expression = Node &
  (
    | { kind: 'literal'; value: null | boolean | bigint | number | string | Uint8Array }
    | { kind: 'variable'; name: string }
    | { kind: 'member'; object: Expression; name: string }
    | { kind: 'index'; object: Expression; index: Expression }
    | { kind: 'range'; object: Expression; from: Expression | undefined; to: Expression | undefined }
    /** A function of the rules file, or one of the language with its namespace: `size`, `math.abs`. */
    | { kind: 'call'; name: string; arguments: readonly Expression[] }
    | { kind: 'method'; object: Expression; name: string; arguments: readonly Expression[] }
    | { kind: 'not'; operand: Expression }
    | { kind: 'negate'; operand: Expression }
    | { kind: 'binary'; operator: BinaryOperator; left: Expression; right: Expression }
    | { kind: 'and'; left: Expression; right: Expression }
    | { kind: 'or'; left: Expression; right: Expression }
    | { kind: 'is'; operand: Expression; type: TestableType }
    | { kind: 'ternary'; condition: Expression; whenTrue: Expression; whenFalse: Expression }
    | { kind: 'list'; items: readonly Expression[] }
    | { kind: 'map'; entries: readonly { key: Expression; value: Expression }[] }
    /** Each segment is a text or `$(expression)`. */
    | { kind: 'path'; segments: readonly (string | Expression)[] }
  );

export type ExpressionOf<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

export type Method = 'get' | 'list' | 'create' | 'update' | 'delete' | 'read' | 'write';

export type Allow = { kind: 'allow'; at: number; methods: readonly Method[]; condition: Expression | undefined };

export type Binding = { at: number; name: string; value: Expression };

export type FunctionDeclaration = {
  kind: 'function';
  at: number;
  name: string;
  parameters: readonly { at: number; name: string }[];
  bindings: readonly Binding[];
  result: Expression;
};

/** One segment of a match path: a text, `{name}` for one segment, or `{name=**}` for any number of them, also none. */
export type PathPattern =
  | { kind: 'text'; text: string }
  | { kind: 'one'; name: string; at: number }
  | { kind: 'rest'; name: string; at: number };

export type Match = {
  kind: 'match';
  at: number;
  pattern: readonly PathPattern[];
  allows: readonly Allow[];
  matches: readonly Match[];
  functions: readonly FunctionDeclaration[];
};

/** The file: functions outside the service are seen everywhere. */
export type Ruleset = {
  file: string;
  source: string;
  functions: readonly FunctionDeclaration[];
  service: { at: number; functions: readonly FunctionDeclaration[]; matches: readonly Match[] };
};
