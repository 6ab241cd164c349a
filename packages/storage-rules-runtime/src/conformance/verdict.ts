import { decide } from '../evaluate/decide.ts';
import type { Documents } from '../evaluate/documents.ts';
import { loadRuleset } from '../language/load-ruleset.ts';
import type { Method } from '../language/syntax.ts';
import type { RulesMap, Value } from '../values/value.ts';

/** `refused`: the file does not load. `error`: denied because an expression has no value. */
export type Verdict = 'allow' | 'deny' | 'error' | 'refused';

export type Question = {
  method?: Method;
  /** Below the bucket: `images/a.png`. */
  name?: string;
  auth?: Readonly<Record<string, Plain>> | null;
  resource?: Readonly<Record<string, Plain>> | null;
  incoming?: Readonly<Record<string, Plain>> | null;
  /** Path below `/databases/(default)/documents/` → fields. Every other document does not exist. */
  documents?: Readonly<Record<string, Readonly<Record<string, Plain>>>>;
};

/** Values as tests write them; whole numbers become integers of the rules language. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** Decides one question with a whole rules file. */
export function verdictOf(source: string, question: Question = {}): Verdict {
  const loaded = loadRuleset('storage.rules', source);
  if ('error' in loaded) return 'refused';
  const path = `/b/bucket/o/${question.name ?? 'file'}`;
  const request = new Map<string, Value>([
    ['auth', toValue(question.auth ?? null)],
    ['path', { type: 'path', segments: path.split('/').slice(1) }],
    ['resource', toValue(question.incoming ?? null)],
    ['time', { type: 'timestamp', nanos: 1_767_225_600_000_000_000n }],
  ]);
  const variables = new Map<string, Value>([
    ['request', request],
    ['resource', toValue(question.resource ?? null)],
  ]);
  const known = documentsOf(question.documents ?? {});
  const decision = decide(loaded.ruleset, { method: question.method ?? 'get', path, variables }, known);
  if (decision.kind === 'permit') return 'allow';
  return decision.kind === 'deny' && decision.messages.length === 0 ? 'deny' : 'error';
}

/** A file that allows everything under a condition, which begins at line 5, column 22. */
export function rulesWith(condition: string, statements = ''): string {
  return `rules_version = '2';
service firebase.storage {
  match /b/{bucket}/o {
    match /{id} {
      allow read: if ${condition};
    }
  }
  ${statements}
}`;
}

export function toValue(plain: Plain): Value {
  if (typeof plain === 'number') return Number.isInteger(plain) ? BigInt(plain) : plain;
  if (plain === null || typeof plain !== 'object') return plain;
  if (isPlainList(plain)) return plain.map(toValue);
  return new Map(Object.entries(plain).map(([key, value]) => [key, toValue(value)]));
}

function isPlainList(plain: object): plain is readonly Plain[] {
  return Array.isArray(plain);
}

/** Asks nobody: what is not listed does not exist. */
function documentsOf(fields: NonNullable<Question['documents']>): Documents {
  const known = new Map<string, RulesMap | null>();
  known.get = (path) => {
    const found = fields[path.replace('/databases/(default)/documents/', '')];
    return found === undefined ? null : new Map([['data', toValue(found)]]);
  };
  return known;
}
