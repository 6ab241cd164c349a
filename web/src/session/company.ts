import { companyDetailsSchema, type CompanyDetails } from '@clientele/domain/company';
import { paths } from '@clientele/domain/paths';
import { useMemo } from 'react';
import { documentOf } from '../firebase/live-document.ts';
import { useLive, type Live } from '../firebase/live.ts';
import { useSession } from './session.tsx';

/** The details of the company behind the workspace; null where nobody has written any. */
export function useCompany(): Live<(CompanyDetails & { id: string }) | null> {
  const { workspace, key } = useSession();
  return useLive(
    useMemo(
      () => documentOf({ path: paths.company(workspace.id), schema: companyDetailsSchema, key }),
      [workspace.id, key],
    ),
  );
}
