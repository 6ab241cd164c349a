import { useSyncExternalStore } from 'react';
import { watchUser, type User } from '../firebase/auth.ts';

/** `token` grows with every new ID token, so that readers of claims notice a refresh of the same user. */
export type UserState =
  | { status: 'loading' }
  | { status: 'signed-out' }
  | { status: 'signed-in'; user: User; token: number }
  | { status: 'error'; error: unknown };

let state: UserState = { status: 'loading' };
let tokens = 0;
const readers = new Set<() => void>();
let watching = false;

function set(next: UserState): void {
  state = next;
  for (const reader of readers) reader();
}

function watch(): void {
  watching = true;
  watchUser(
    (user) => {
      tokens += 1;
      set(user ? { status: 'signed-in', user, token: tokens } : { status: 'signed-out' });
    },
    (error) => {
      watching = false;
      set({ status: 'error', error });
    },
  );
}

function subscribe(reader: () => void): () => void {
  readers.add(reader);
  if (!watching) watch();
  return () => readers.delete(reader);
}

/** Who is signed in on this page. */
export function useUser(): UserState {
  return useSyncExternalStore(subscribe, () => state);
}

/** Tries again after the project could not be reached. */
export function retryUser(): void {
  set({ status: 'loading' });
  if (!watching) watch();
}
