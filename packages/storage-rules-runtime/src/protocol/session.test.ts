import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rulesWith } from '../conformance/verdict.ts';
import type { Outgoing } from './messages.ts';
import { Session } from './session.ts';

const MEMBER = 'firestore.get(/databases/(default)/documents/members/$(request.auth.uid)).data';

function talk(): { say: (message: unknown) => Outgoing[]; sayLine: (line: string) => Outgoing[] } {
  let sent: Outgoing[] = [];
  const session = new Session((message) => sent.push(message));
  function sayLine(line: string): Outgoing[] {
    sent = [];
    session.receive(line);
    return sent;
  }
  return { say: (message) => sayLine(JSON.stringify(message)), sayLine };
}

function load(id: number, content: string, rulesetName = '0'): unknown {
  return {
    action: 'load_ruleset',
    id,
    context: { rulesetName, source: { files: [{ name: 'storage.rules', content }] } },
  };
}

function verify(id: number, uid: string | null, rulesetName = '0', method = 'get'): unknown {
  const auth = uid === null ? { null_value: null } : { map_value: { fields: { uid: { string_value: uid } } } };
  const request = { map_value: { fields: { auth, time: { timestamp_value: '2026-01-01T00:00:00.000Z' } } } };
  const variables = { request, resource: { null_value: null } };
  return {
    action: 'verify',
    id,
    context: { rulesetName, service: 'firebase.storage', path: '/b/x/o/file', method, variables },
  };
}

function document(id: number, fields: unknown): unknown {
  const name = 'projects/p/databases/(default)/documents/members/alice';
  return { id, status: 'ok', result: { name, fields }, warnings: [], errors: [] };
}

function answer(id: number, permit: boolean, warnings: unknown[] = []): unknown {
  return { id, status: 'ok', errors: [], warnings, result: { permit } };
}

test('a ruleset is loaded and decides', () => {
  const { say } = talk();
  expect(say(load(0, rulesWith("request.auth.uid == 'alice'")))).toEqual([
    { id: 0, status: 'ok', errors: [], warnings: [], result: { rulesVersion: 2 } },
  ]);
  expect(say(verify(1, 'alice'))).toEqual([answer(1, true)]);
  expect(say(verify(2, 'bob'))).toEqual([answer(2, false)]);
  expect(say(verify(3, null))).toEqual([answer(3, false, ['storage.rules:5:35: Null value error: expected map.'])]);
});

test('a fault in the rules is an error with its place, and nothing is decided by that ruleset', () => {
  const { say } = talk();
  expect(say(load(0, rulesWith('true || nobody')))).toMatchObject([
    { id: 0, status: 'ok', errors: ['storage.rules:5:30: There is no variable nobody here.'] },
  ]);
  expect(say(verify(1, 'alice'))).toEqual([
    { id: 1, status: 'ok', errors: ['There is no ruleset "0"'], warnings: [], result: { permit: false } },
  ]);
});

test('a decision asks for the document it needs and goes on with it', () => {
  const { say } = talk();
  say(load(0, rulesWith(`${MEMBER}.status == 'active' && ${MEMBER}.level > 2`)));
  expect(say(verify(7, 'alice'))).toEqual([
    {
      server_request_id: 7,
      status: 'ok',
      action: 'fetch_firestore_document',
      context: { path: '/databases/(default)/documents/members/alice' },
    },
  ]);
  const fields = { status: { stringValue: 'active' }, level: { integerValue: '3' } };
  expect(say(document(7, fields))).toEqual([answer(7, true)]);
});

test('a document that is not found denies where its data are needed', () => {
  const { say } = talk();
  say(load(0, rulesWith(`${MEMBER}.status == 'active'`)));
  say(verify(7, 'alice'));
  expect(say({ id: 7, status: 'not_found', warnings: [], errors: [] })).toMatchObject([
    { id: 7, result: { permit: false }, warnings: [expect.stringContaining('There is no document')] },
  ]);
});

test('two decisions can wait at the same time, each for its own document', () => {
  const { say } = talk();
  say(load(0, rulesWith(`${MEMBER}.ok`)));
  say(verify(1, 'alice'));
  expect(say(verify(2, 'bob'))).toMatchObject([
    { server_request_id: 2, context: { path: expect.stringMatching(/bob$/) } },
  ]);
  expect(say(document(2, { ok: { booleanValue: true } }))).toEqual([answer(2, true)]);
  expect(say(document(1, { ok: { booleanValue: false } }))).toEqual([answer(1, false)]);
});

test('an id with special characters travels as part of an address', () => {
  const { say } = talk();
  say(load(0, rulesWith(`${MEMBER}.ok`)));
  expect(say(verify(1, 'a b?c#d%e'))).toMatchObject([
    { context: { path: '/databases/(default)/documents/members/a%20b%3Fc%23d%25e' } },
  ]);
});

test('every type of a Firestore field can be read', () => {
  const { say } = talk();
  const condition = [
    "d.a is map && d.a.b == [1, 'x', null]",
    "d.t == timestamp.date(2026, 1, 1) + duration.value(500, 'ms')",
    "d.f == 1.5 && d.n.size() == 0 && d.y == b'hi' && d.g.latitude() == 1.5 && d.g.longitude() == 0.0",
    'd.r == /databases/(default)/documents/a/b && !d.no',
  ].join(' && ');
  say(load(0, rulesWith('check(member())', FUNCTIONS.replace('CONDITION', condition))));
  say(verify(1, 'alice'));
  const list = { arrayValue: { values: [{ integerValue: '1' }, { stringValue: 'x' }, { nullValue: null }] } };
  const fields = {
    a: { mapValue: { fields: { b: list } } },
    t: { timestampValue: '2026-01-01T00:00:00.5Z' },
    f: { doubleValue: 1.5 },
    n: { arrayValue: {} },
    y: { bytesValue: 'aGk=' },
    g: { geoPointValue: { latitude: 1.5 } },
    r: { referenceValue: 'projects/p/databases/(default)/documents/a/b' },
    no: { booleanValue: false },
  };
  expect(say(document(1, fields))).toEqual([answer(1, true)]);
});

test('a ruleset that is loaded again replaces nothing but its own name', () => {
  const { say } = talk();
  say(load(0, rulesWith('true'), 'open'));
  say(load(1, rulesWith('false'), 'closed'));
  expect(say(verify(2, null, 'open'))).toEqual([answer(2, true)]);
  expect(say(verify(3, null, 'closed'))).toEqual([answer(3, false)]);
});

test.each([
  ['no JSON', 'garbage'],
  ['no object', '[1]'],
  ['no id', '{"action":"verify"}'],
])('a line with %s is passed over', (_, line) => {
  expect(talk().sayLine(line)).toEqual([]);
});

test.each([
  ['an unknown action', { id: 1, action: 'zip' }],
  ['no context', { id: 1, action: 'verify' }],
  ['an unknown method', verify(1, 'alice', '0', 'steal')],
  ['a document that nobody waits for', document(1, {})],
  ['two files', { id: 1, action: 'load_ruleset', context: { rulesetName: '0', source: { files: [{}, {}] } } }],
])('%s is answered with an error', (_, message) => {
  const { say } = talk();
  say(load(0, rulesWith('true')));
  expect(say(message)).toEqual([
    { id: 1, status: 'ok', errors: [expect.any(String)], warnings: [], result: { permit: false } },
  ]);
});

test('a malformed document is answered with an error', () => {
  const { say } = talk();
  say(load(0, rulesWith(`${MEMBER}.ok || true`)));
  say(verify(1, 'alice'));
  expect(say(document(1, { ok: { strangeValue: 1 } }))).toMatchObject([{ id: 1, result: { permit: false } }]);
});

test('random messages never end the session and never permit anything under rules that deny', () => {
  const { say, sayLine } = talk();
  say(load(0, rulesWith('false')));
  const anyContext = fc.record(
    {
      rulesetName: fc.constantFrom('0', '1'),
      service: fc.constant('firebase.storage'),
      path: fc.string(),
      method: fc.constantFrom('get', 'create'),
      variables: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  const anyMessage = fc.record(
    {
      id: fc.integer(),
      action: fc.constantFrom('verify', 'load_ruleset', 'x'),
      status: fc.constant('ok'),
      context: fc.oneof(fc.jsonValue(), anyContext),
      result: fc.jsonValue(),
    },
    { requiredKeys: ['id'] },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        anyMessage.map((message) => JSON.stringify(message)),
        fc.json(),
        fc.string(),
      ),
      (line) => {
        for (const message of sayLine(line)) expect(JSON.stringify(message)).not.toContain('"permit":true');
      },
    ),
    { numRuns: 1000 },
  );
  expect(say(verify(1, 'alice'))).toEqual([answer(1, false)]);
});

const FUNCTIONS = `
  function member() { return ${MEMBER}; }
  function check(d) { return CONDITION; }`;
