import { decide, type RulesRequest } from '../evaluate/decide.ts';
import { loadRuleset } from '../language/load-ruleset.ts';
import type { Ruleset } from '../language/syntax.ts';
import { EvaluationError } from '../values/evaluation-error.ts';
import type { RulesMap } from '../values/value.ts';
import { readDocument } from './firestore-document.ts';
import { idOf, readMessage, type Incoming, type Outgoing } from './messages.ts';

type Verification = {
  ruleset: Ruleset;
  request: RulesRequest;
  documents: Map<string, RulesMap | null>;
  waitsFor: string;
};

/** One conversation with firebase-tools. Every message that has an id is answered; nothing in a message can end the process. */
export class Session {
  private readonly send: (message: Outgoing) => void;
  private readonly rulesets = new Map<string, Ruleset>();
  private readonly waiting = new Map<number, Verification>();

  constructor(send: (message: Outgoing) => void) {
    this.send = send;
  }

  start(): void {
    this.send({ id: -1, status: 'ok', action: 'start' });
  }

  /** Takes one line. A fault in it is answered as an error, which firebase-tools logs and treats as a denial. */
  receive(line: string): void {
    const message = parseJson(line);
    const id = idOf(message);
    try {
      this.handle(readMessage(message));
    } catch (error) {
      if (id !== undefined) this.refuse(id, error instanceof Error ? error.message : String(error));
    }
  }

  private handle(message: Incoming): void {
    switch (message.kind) {
      case 'load':
        return this.load(message);
      case 'verify': {
        const ruleset = this.rulesets.get(message.rulesetName);
        if (!ruleset) throw new Error(`There is no ruleset ${JSON.stringify(message.rulesetName)}`);
        return this.decide(message.id, { ruleset, request: message.request, documents: new Map(), waitsFor: '' });
      }
      case 'document':
        return this.resume(message);
    }
  }

  private load({ id, rulesetName, files }: Extract<Incoming, { kind: 'load' }>): void {
    const [file] = files;
    if (!file || files.length !== 1) throw new Error('A ruleset is exactly one file');
    const loaded = loadRuleset(file.name, file.content);
    if ('error' in loaded) return this.refuse(id, loaded.error);
    this.rulesets.set(rulesetName, loaded.ruleset);
    this.send({ id, status: 'ok', errors: [], warnings: [], result: { rulesVersion: 2 } });
  }

  private decide(id: number, verification: Verification): void {
    const { ruleset, request, documents } = verification;
    const decision = decide(ruleset, request, documents);
    if (decision.kind === 'document') {
      this.waiting.set(id, { ...verification, waitsFor: decision.path });
      const path = decision.path.split('/').map(encodeURIComponent).join('/');
      this.send({ server_request_id: id, status: 'ok', action: 'fetch_firestore_document', context: { path } });
      return;
    }
    const permit = decision.kind === 'permit';
    this.send({ id, status: 'ok', errors: [], warnings: [...decision.messages], result: { permit } });
  }

  private resume({ id, found, result }: Extract<Incoming, { kind: 'document' }>): void {
    const verification = this.waiting.get(id);
    if (!verification) throw new Error(`No decision waits for a document under the id ${id}`);
    this.waiting.delete(id);
    verification.documents.set(verification.waitsFor, found ? readFetched(result) : null);
    this.decide(id, verification);
  }

  private refuse(id: number, error: string): void {
    // A status other than "ok" would leave firebase-tools waiting for ever.
    this.send({ id, status: 'ok', errors: [error], warnings: [], result: { permit: false } });
  }
}

function readFetched(result: unknown): RulesMap {
  try {
    return readDocument(result);
  } catch (error) {
    if (error instanceof EvaluationError) throw new TypeError(error.message, { cause: error });
    throw error;
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
