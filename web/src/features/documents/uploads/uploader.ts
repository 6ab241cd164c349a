import type { FileRefusal } from '@clientele/domain/client-file';
import type { FailureCode } from '../../../format/failure.ts';
import { isUnderWay, type Upload, type UploadStatus } from './upload.ts';

export type Verdict = { step: 'done' } | { step: 'refused'; refusal: FileRefusal };

/** Content on its way. */
export type Sending = {
  /** settles when all of it has arrived, or cannot */
  finished: Promise<void>;
  pause: () => void;
  resume: () => void;
  cancel: () => void;
};

/** What the uploader needs done; the tests put their own in its place. */
export type UploadEffects = {
  /** writes the document that announces the file; again, when it is there already, does nothing */
  announce: (upload: Upload) => Promise<void>;
  send: (upload: Upload, onSent: (bytes: number) => void) => Sending;
  /** what the server found; rejects when the document can no longer be read */
  verdict: (upload: Upload, signal: AbortSignal) => Promise<Verdict>;
  /** takes the announcement back */
  withdraw: (upload: Upload) => Promise<void>;
  failureOf: (error: unknown) => FailureCode;
};

export type UploadBook = {
  uploads: () => readonly Upload[];
  setStatus: (id: string, status: UploadStatus) => void;
  unlist: (goes: (upload: Upload) => boolean) => void;
};

/** More at once would only make each slower. */
const AT_ONCE = 3;
/** How long the server may take to look at content of which nobody knows whether it arrived. Milliseconds. */
const DOUBT = 5_000;

type Run = { cancelled: boolean; sending?: Sending; stop: AbortController };

/** Sends what is waiting in the book, a few at once, and waits for what the server says about each. */
export class Uploader {
  readonly #effects: UploadEffects;
  readonly #book: UploadBook;
  readonly #runs = new Map<string, Run>();
  readonly #announced = new Set<string>();
  #online: boolean;

  constructor(effects: UploadEffects, book: UploadBook, online: boolean) {
    this.#effects = effects;
    this.#book = book;
    this.#online = online;
  }

  /** Starts what is waiting, from the top, as far as there is room. */
  advance(): void {
    if (!this.#online) return;
    for (const upload of this.#book.uploads()) {
      if (this.#runs.size >= AT_ONCE) return;
      if (upload.status.step === 'waiting' && !this.#runs.has(upload.id)) void this.#run(upload);
    }
  }

  retry(id: string): void {
    this.#book.setStatus(id, { step: 'waiting' });
    this.advance();
  }

  /** Takes an upload out of the tray, and back from the server when it has been announced there. */
  remove(id: string): void {
    const upload = this.#book.uploads().find((each) => each.id === id);
    if (!upload) return;
    this.#book.unlist((each) => each.id === id);
    const run = this.#runs.get(id);
    if (run) {
      run.cancelled = true;
      run.sending?.cancel();
      run.stop.abort();
    } else if (upload.status.step === 'failed') {
      this.#withdraw(upload);
    }
  }

  /** Removes an upload of which nothing is to stay, also when its content was found good. */
  takeBack(id: string): void {
    const upload = this.#book.uploads().find((each) => each.id === id);
    this.remove(id);
    if (upload?.status.step === 'done') this.#withdraw(upload);
  }

  /** Takes out what is still on its way. */
  cancelAll(): void {
    for (const upload of this.#book.uploads()) if (isUnderWay(upload)) this.remove(upload.id);
  }

  /** The network went or came back: what was sent stays sent. */
  setOnline(online: boolean): void {
    this.#online = online;
    for (const { sending } of this.#runs.values()) {
      if (online) sending?.resume();
      else sending?.pause();
    }
    this.advance();
  }

  async #run(upload: Upload): Promise<void> {
    const run: Run = { cancelled: false, stop: new AbortController() };
    this.#runs.set(upload.id, run);
    try {
      this.#book.setStatus(upload.id, { step: 'sending', sent: 0 });
      if (!this.#announced.has(upload.id)) await this.#effects.announce(upload);
      this.#announced.add(upload.id);
      if (!run.cancelled) this.#book.setStatus(upload.id, await this.#deliver(upload, run));
    } catch (error) {
      if (!run.cancelled) this.#book.setStatus(upload.id, { step: 'failed', failure: this.#effects.failureOf(error) });
    } finally {
      this.#runs.delete(upload.id);
      if (run.cancelled) this.#withdraw(upload);
      this.advance();
    }
  }

  async #deliver(upload: Upload, run: Run): Promise<Verdict> {
    let sent = 0;
    run.sending = this.#effects.send(upload, (bytes) => {
      sent = bytes;
      if (!run.cancelled) this.#book.setStatus(upload.id, { step: 'sending', sent });
    });
    if (!this.#online) run.sending.pause();
    try {
      await run.sending.finished;
    } catch (error) {
      // When only the answer got lost, the content is there, and sending it once more is refused.
      const mayHaveArrived = sent >= upload.size || this.#effects.failureOf(error) === 'permission_denied';
      if (run.cancelled || !mayHaveArrived) throw error;
      return await this.#verdictInTime(upload, run, error);
    } finally {
      delete run.sending;
    }
    run.stop.signal.throwIfAborted();
    this.#book.setStatus(upload.id, { step: 'checking' });
    return this.#effects.verdict(upload, run.stop.signal);
  }

  async #verdictInTime(upload: Upload, run: Run, error: unknown): Promise<Verdict> {
    const doubt = new AbortController();
    const timer = setTimeout(() => doubt.abort(error), DOUBT);
    try {
      return await this.#effects.verdict(upload, AbortSignal.any([doubt.signal, run.stop.signal]));
    } finally {
      clearTimeout(timer);
    }
  }

  #withdraw(upload: Upload): void {
    if (!this.#announced.delete(upload.id)) return;
    this.#effects.withdraw(upload).catch(() => {
      // What was announced and never came is swept away by the server after a day.
    });
  }
}
