import * as m from '@clientele/messages';
import { useStandardName } from '../../../session/standards.ts';

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** Names the standards that keep a client from new projects, as the refusal tells them; undefined for any other refusal. */
export function useBlockedSentence(): (error: unknown) => string | undefined {
  const standardName = useStandardName();
  return (error) => {
    const details = property(error, 'details');
    const ids = property(details, 'standardIds');
    if (property(details, 'code') !== 'projects_blocked' || !Array.isArray(ids)) return undefined;
    const names = ids.filter((id) => typeof id === 'string').map(standardName);
    const standards = new Intl.ListFormat(undefined, { type: 'conjunction' }).format(names);
    return m.project_blocked({ count: names.length, standards });
  };
}
