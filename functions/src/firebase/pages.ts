import { paths } from '@clientele/domain/paths';
import type { Query, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { firestore } from './app.ts';

const PAGE_SIZE = 50;

/** The documents of a query, page by page in its own order; what is added behind the reader meanwhile is left out. */
export async function* pagesOf(query: Query): AsyncGenerator<QueryDocumentSnapshot[]> {
  let next = query.limit(PAGE_SIZE);
  for (;;) {
    const { docs } = await next.get();
    const last = docs.at(-1);
    if (last === undefined) return;
    yield docs;
    next = query.limit(PAGE_SIZE).startAfter(last);
  }
}

export async function listWorkspaceIds(): Promise<string[]> {
  return (await firestore().collection(paths.workspaces()).select().get()).docs.map((snapshot) => snapshot.id);
}

/** Everybody who is or was a member. */
export async function listMemberUids(workspaceId: string): Promise<string[]> {
  return (await firestore().collection(paths.members(workspaceId)).select().get()).docs.map((snapshot) => snapshot.id);
}
