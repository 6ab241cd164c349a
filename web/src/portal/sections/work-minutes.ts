import type { PortalWorkItem } from '@clientele/domain/portal-projections';
import { totalMinutes } from '@clientele/domain/work-item';

/** Minutes of all kinds together. */
export function sumOfMinutes(items: readonly Pick<PortalWorkItem, 'minutes'>[]): number {
  return items.reduce((sum, { minutes }) => sum + totalMinutes(minutes), 0);
}
