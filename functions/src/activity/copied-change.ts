import type { Change } from '@clientele/domain/stamps';

/** What a timeline entry takes over of what a write said about itself. */
export function copiedChange({ undoOf, reason, bulkId }: Change): Pick<Change, 'undoOf' | 'reason' | 'bulkId'> {
  return {
    ...(undoOf === undefined ? {} : { undoOf }),
    ...(reason === undefined ? {} : { reason }),
    ...(bulkId === undefined ? {} : { bulkId }),
  };
}
