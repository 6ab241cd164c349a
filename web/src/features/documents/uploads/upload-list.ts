import { useMemo, useSyncExternalStore } from 'react';
import type { Upload, UploadStatus } from './upload.ts';

/** What is in the tray, newest first. It belongs to the page, not to a part of it: uploads go on while somebody walks through the product. */
let list: readonly Upload[] = [];
const readers = new Set<() => void>();

function set(next: readonly Upload[]): void {
  list = next;
  for (const reader of readers) reader();
}

function subscribe(reader: () => void): () => void {
  readers.add(reader);
  return () => readers.delete(reader);
}

export function uploads(): readonly Upload[] {
  return list;
}

export function useUploads(): readonly Upload[] {
  return useSyncExternalStore(subscribe, uploads);
}

/** Those that no form shows. */
export function useTrayUploads(): readonly Upload[] {
  const all = useUploads();
  return useMemo(() => all.filter(({ shownIn }) => shownIn === 'tray'), [all]);
}

export function listUploads(added: readonly Upload[]): void {
  set([...added, ...list]);
}

export function setUploadStatus(id: string, status: UploadStatus): void {
  set(list.map((each) => (each.id === id ? { ...each, status } : each)));
}

let end: (() => void) | undefined;

/** Who knows how to stop what is on its way. */
export function onUploadsEnd(stop: () => void): void {
  end = stop;
}

/** The person leaves: nothing of theirs goes on, or stays in the tray for the next one. */
export function endUploads(): void {
  end?.();
  set([]);
}

export function unlistUploads(goes: (upload: Upload) => boolean): void {
  set(list.filter((each) => !goes(each)));
}
