import type { StandardInput } from '@clientele/domain/compliance-standard';
import * as m from '@clientele/messages';

/** How long evidence for a standard holds, in words. */
export function validityLabel({ validityMonths }: Pick<StandardInput, 'validityMonths'>): string {
  return validityMonths === null ? m.standards_validity_own() : m.standards_months({ count: validityMonths });
}
