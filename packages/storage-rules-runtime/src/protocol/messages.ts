import type { Method } from '../language/syntax.ts';
import type { RulesRequest } from '../evaluate/decide.ts';
import { readFields } from './expression-value.ts';
import { isObject, listIn, objectIn, textIn, type JsonObject } from './json.ts';

/** What firebase-tools asks for, one JSON object per line. Source: its `lib/emulator/storage/rules/runtime.js`. */
export type Incoming =
  | { kind: 'load'; id: number; rulesetName: string; files: readonly { name: string; content: string }[] }
  | { kind: 'verify'; id: number; rulesetName: string; request: RulesRequest }
  /** The answer to a request for a document; its id is that of the verification that waits for it. */
  | { kind: 'document'; id: number; found: boolean; result: unknown };

export type Outgoing =
  | { id: number; status: 'ok'; action: 'start' }
  | {
      id: number;
      status: 'ok';
      errors: string[];
      warnings: string[];
      result: { rulesVersion: 2 } | { permit: boolean };
    }
  | { server_request_id: number; status: 'ok'; action: 'fetch_firestore_document'; context: { path: string } };

const METHODS: readonly Method[] = ['get', 'list', 'create', 'update', 'delete', 'read', 'write'];

/** The id of a message, however malformed the rest is; undefined when nobody waits for an answer. */
export function idOf(message: unknown): number | undefined {
  return isObject(message) && Number.isInteger(message['id']) ? (message['id'] as number) : undefined;
}

/** Throws a TypeError that says what is wrong with the message. */
export function readMessage(message: unknown): Incoming {
  const id = idOf(message);
  if (!isObject(message) || id === undefined)
    throw new TypeError('A message must be an object with a whole number as id');
  switch (message['action']) {
    case 'load_ruleset':
      return readLoad(id, objectIn(message, 'context'));
    case 'verify':
      return readVerify(id, objectIn(message, 'context'));
    case undefined:
      return { kind: 'document', id, found: message['status'] === 'ok', result: message['result'] };
    default:
      throw new TypeError(`There is no action ${JSON.stringify(message['action'])}`);
  }
}

function readLoad(id: number, context: JsonObject): Incoming {
  const files = listIn(context['source'], 'files').map((file) => {
    if (!isObject(file)) throw new TypeError('A file must be an object');
    return { name: textIn(file, 'name'), content: textIn(file, 'content') };
  });
  return { kind: 'load', id, rulesetName: textIn(context, 'rulesetName'), files };
}

function readVerify(id: number, context: JsonObject): Incoming {
  const name = textIn(context, 'method');
  const method = METHODS.find((known) => known === name);
  if (!method) throw new TypeError(`There is no method ${JSON.stringify(name)}`);
  if (context['service'] !== 'firebase.storage') throw new TypeError('The service must be firebase.storage');
  const variables = new Map([['request', null], ['resource', null], ...readFields(objectIn(context, 'variables'))]);
  return {
    kind: 'verify',
    id,
    rulesetName: textIn(context, 'rulesetName'),
    request: { method, path: textIn(context, 'path'), variables },
  };
}
