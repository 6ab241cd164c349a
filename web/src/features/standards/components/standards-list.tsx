import { useMediaQuery } from '@mantine/hooks';
import type { ComplianceStandard } from '@clientele/domain/compliance-standard';
import { PHONE } from '../../../ui/breakpoints.ts';
import { StandardCards } from './standard-cards.tsx';
import { StandardTable } from './standard-table.tsx';

export type StandardActions = {
  /** why nothing may be changed; undefined when it may */
  denial: string | undefined;
  edit: (standard: ComplianceStandard) => void;
  setRetired: (standard: ComplianceStandard, retired: boolean) => void;
};

export type StandardsProps = { standards: readonly ComplianceStandard[]; actions: StandardActions };

/** The standards in use first, then the retired ones. */
export function StandardsList({ standards, actions }: StandardsProps) {
  const phone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const sorted = standards.toSorted((a, b) => Number(a.retired) - Number(b.retired));
  return phone ? (
    <StandardCards standards={sorted} actions={actions} />
  ) : (
    <StandardTable standards={sorted} actions={actions} />
  );
}
