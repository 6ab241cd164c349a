import { firestore } from '../../functions/src/firebase/app.ts';

/** Creates the documents that do not exist yet and leaves the others as they are. @returns how many were created */
export async function createMissing(documents: readonly { path: string; data: object }[]): Promise<number> {
  if (documents.length === 0) return 0;
  const snapshots = await firestore().getAll(...documents.map(({ path }) => firestore().doc(path)));
  const missing = documents.filter((_document, index) => snapshots[index]?.exists === false);
  const batch = firestore().batch();
  for (const { path, data } of missing) batch.create(firestore().doc(path), data);
  await batch.commit();
  return missing.length;
}
