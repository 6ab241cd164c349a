import {
  complianceStandardSchema,
  type ComplianceStandard,
  type ComplianceStandardFields,
} from '@clientele/domain/compliance-standard';
import { paths } from '@clientele/domain/paths';
import * as m from '@clientele/messages';
import { useCallback, useMemo } from 'react';
import type { Live } from '../firebase/live.ts';
import { useCatalogue } from './catalogue.ts';
import { useSession } from './session.tsx';

function byCode(a: ComplianceStandardFields, b: ComplianceStandardFields): number {
  return a.code.localeCompare(b.code, undefined, { numeric: true });
}

/** Every compliance standard of the workspace, retired ones included, by its short name. */
export function useStandards(): Live<readonly ComplianceStandard[]> {
  return useCatalogue(paths.standards(useSession().workspace.id), complianceStandardSchema, byCode);
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
