import type { WorkItem } from '@clientele/domain/work-item';

export type ProjectGroup = { projectId: string; items: readonly WorkItem[] };
export type ClientGroup = { clientId: string; items: readonly WorkItem[]; projects: readonly ProjectGroup[] };

function byDay(a: WorkItem, b: WorkItem): number {
  if (a.workDate !== b.workDate) return a.workDate < b.workDate ? -1 : 1;
  return a.personName.localeCompare(b.personName);
}

function grouped(items: readonly WorkItem[], key: (item: WorkItem) => string): [string, WorkItem[]][] {
  const groups = new Map<string, WorkItem[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups];
}

/** Work by client and project, each group in the order of its days; the client that waits longest comes first. */
export function groupWork(items: readonly WorkItem[]): ClientGroup[] {
  return grouped(items.toSorted(byDay), ({ clientId }) => clientId).map(([clientId, ofClient]) => ({
    clientId,
    items: ofClient,
    projects: grouped(ofClient, ({ projectId }) => projectId).map(([projectId, ofProject]) => ({
      projectId,
      items: ofProject,
    })),
  }));
}
