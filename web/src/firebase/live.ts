import { useSyncExternalStore } from 'react';
import { failureOf, type Failure } from './failure.ts';

export type Live<T> =
  | { status: 'loading' }
  | {
      status: 'ready';
      data: T;
      /** ids of documents whose latest change has not reached the server yet */
      pending: ReadonlySet<string>;
      /** true while the server has not confirmed this state: first moments, and offline */
      fromCache: boolean;
      /** ids of documents that do not fit their schema and are left out of `data` */
      unreadable: readonly string[];
    }
  | { status: 'error'; failure: Failure; retry: () => void };

export type Ready<T> = Extract<Live<T>, { status: 'ready' }>;

/** Something to listen to. Sources with equal keys share one listener. */
export type Source<T> = {
  key: string;
  /** how long the listener outlives its last reader, in milliseconds; LINGER unless told */
  linger?: number;
  listen: (heard: Heard<T>) => () => void;
};

export type Heard<T> = {
  next: (value: Ready<T>) => void;
  failed: (error: unknown) => void;
  /** nothing can be said: the server is out of reach, and what the cache has is not an answer */
  unreachable: () => void;
};

const LOADING: Live<never> = { status: 'loading' };
/** The listener goes on: there is nothing to retry. */
const NOT_LOADED: Live<never> = {
  status: 'error',
  failure: { code: 'not_loaded', problems: [] },
  retry: () => undefined,
};
/** A listener outlives its last reader by this long, so that going back and forth between pages costs no reads. Milliseconds. */
const LINGER = 5_000;

class SharedListener<T> {
  #state: Live<T> = LOADING;
  #readers = new Set<() => void>();
  #stop: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #source: Source<T>;

  constructor(source: Source<T>) {
    this.#source = source;
  }

  readonly state = (): Live<T> => this.#state;

  readonly subscribe = (reader: () => void): (() => void) => {
    this.#readers.add(reader);
    clearTimeout(this.#timer);
    if (!this.#stop && this.#state.status !== 'error') this.#start();
    return () => {
      this.#readers.delete(reader);
      if (this.#readers.size === 0) this.#timer = setTimeout(() => this.close(), this.#source.linger ?? LINGER);
    };
  };

  get idle(): boolean {
    return this.#readers.size === 0;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#stop?.();
    this.#stop = undefined;
    if (pool.get(this.#source.key) === this) pool.delete(this.#source.key);
  }

  #start(): void {
    const stopListening = this.#source.listen({
      next: (value) => this.#set(value),
      failed: (error) => {
        this.#leaveNetwork();
        this.#stop = undefined;
        this.#set({ status: 'error', failure: failureOf(error), retry: () => this.#retry() });
      },
      unreachable: () => this.#waitFor(NOT_LOADED),
    });
    this.#stop = () => {
      this.#leaveNetwork();
      stopListening();
    };
    addEventListener('online', this.#network);
    addEventListener('offline', this.#network);
    if (!navigator.onLine) this.#network();
  }

  readonly #network = (): void => this.#waitFor(navigator.onLine ? LOADING : NOT_LOADED);

  #leaveNetwork(): void {
    removeEventListener('online', this.#network);
    removeEventListener('offline', this.#network);
  }

  /** Only while there was no answer: what has been loaded stays, however old it is. */
  #waitFor(state: Live<never>): void {
    if (this.#state === LOADING || this.#state === NOT_LOADED) this.#set(state);
  }

  #retry(): void {
    this.#set(LOADING);
    this.#start();
  }

  #set(state: Live<T>): void {
    this.#state = state;
    for (const reader of this.#readers) reader();
  }
}

const pool = new Map<string, SharedListener<unknown>>();

function sharedListener<T>(source: Source<T>): SharedListener<T> {
  const open = pool.get(source.key) as SharedListener<T> | undefined;
  if (open) return open;
  const created = new SharedListener(source);
  pool.set(source.key, created);
  return created;
}

/** Stops every listener that nothing on screen reads and forgets what it knew: when rights changed or access was taken away. */
export function closeIdleListeners(): void {
  for (const listener of pool.values()) if (listener.idle) listener.close();
}

const NOTHING = { state: (): Live<never> => LOADING, subscribe: () => () => {} };

/** Listens while the component is mounted. `null` waits: the state stays "loading". */
export function useLive<T>(source: Source<T> | null): Live<T> {
  const listener = source ? sharedListener(source) : NOTHING;
  return useSyncExternalStore(listener.subscribe, listener.state);
}
