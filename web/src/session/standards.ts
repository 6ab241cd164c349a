import { complianceStandardSchema, type ComplianceStandard } from '@clientele/domain/compliance-standard';
import { paths } from '@clientele/domain/paths';
import * as m from '@clientele/messages';
import { useCallback, useMemo } from 'react';
import { queryOf } from '../firebase/live-query.ts';
import { useLive, type Live } from '../firebase/live.ts';
import { useSession } from './session.tsx';

/** A catalogue hardly changes: going from client to client should not read it again. Milliseconds. */
const WHILE_ELSEWHERE = 10 * 60_000;

/** Every compliance standard of the workspace, retired ones included, by its short name. */
export function useStandards(): Live<readonly ComplianceStandard[]> {
  const { workspace, key } = useSession();
  const live = useLive(
    useMemo(
      () =>
        queryOf({
          path: paths.standards(workspace.id),
          schema: complianceStandardSchema,
          key,
          linger: WHILE_ELSEWHERE,
          constraints: [],
        }),
      [workspace.id, key],
    ),
  );
  return useMemo(
    () =>
      live.status === 'ready'
        ? {
            ...live,
            data: live.data.toSorted((a, b) => a.code.localeCompare(b.code, undefined, { numeric: true })),
          }
        : live,
    [live],
  );
}

/** Turns a standard's id into its short name and name; never shows an id. */
export function useStandardName(): (id: string) => string {
  const standards = useStandards();
  const names = useMemo(
    () => new Map(standards.status === 'ready' ? standards.data.map((standard) => [standard.id, standard]) : []),
    [standards],
  );
  return useCallback(
    (id) => {
      const standard = names.get(id);
      return standard === undefined ? m.compliance_unknown_standard() : m.compliance_standard_name(standard);
    },
    [names],
  );
}
