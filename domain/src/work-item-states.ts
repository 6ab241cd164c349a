export const WORK_ITEM_STATES = ['draft', 'submitted', 'approved', 'rejected'] as const;
export type WorkItemState = (typeof WORK_ITEM_STATES)[number];
