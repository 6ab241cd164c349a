import type { PathPattern } from '../language/syntax.ts';
import { pathOf, type Value } from '../values/value.ts';

/** What the wildcards of a pattern stand for, and the segments behind it. */
export type PathMatch = { wildcards: ReadonlyMap<string, Value>; rest: readonly string[] };

/**
 * Every way in which a pattern matches the beginning of a path: several when `{name=**}` can take more or fewer segments (none also,
 * as rules_version 2 has it).
 */
export function matchPath(pattern: readonly PathPattern[], segments: readonly string[]): PathMatch[] {
  const [first, ...others] = pattern;
  if (!first) return [{ wildcards: new Map(), rest: segments }];
  if (first.kind === 'rest') {
    const lengths = Array.from({ length: segments.length + 1 }, (_, length) => length);
    return lengths.flatMap((length) => {
      const taken = pathOf(segments.slice(0, length));
      const matches = matchPath(others, segments.slice(length));
      return matches.map(({ wildcards, rest }) => ({ wildcards: new Map([[first.name, taken], ...wildcards]), rest }));
    });
  }
  const [segment] = segments;
  if (segment === undefined || (first.kind === 'text' && first.text !== segment)) return [];
  const matches = matchPath(others, segments.slice(1));
  if (first.kind === 'text') return matches;
  return matches.map(({ wildcards, rest }) => ({ wildcards: new Map([[first.name, segment], ...wildcards]), rest }));
}
