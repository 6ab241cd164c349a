import * as m from '@clientele/messages';
import type { Failure } from '../firebase/failure.ts';
import { explainFailure } from '../format/failure.ts';
import { ErrorState } from '../ui/error-state.tsx';

type Props = { failure: Failure; retry: () => void; whole?: boolean };

/** Something could not be read: the whole portal, or the part in whose place this stands. */
export function PortalProblem({ failure, retry, whole = false }: Props) {
  const state = (
    <ErrorState title={whole ? m.portal_failed() : m.portal_part_failed()} {...explainFailure(failure)} retry={retry} />
  );
  return whole ? <main>{state}</main> : state;
}
