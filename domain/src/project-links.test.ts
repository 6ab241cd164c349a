import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkedUids } from './project-links.ts';

const client = { ownerUid: 'ben', createdBy: 'ann' };

test('owner, creator and members of every project that was not removed, each once', () => {
  const projects = [
    { memberUids: ['dan', 'cat'], deleted: false },
    { memberUids: ['cat', 'ann'], deleted: false },
    { memberUids: ['eve'], deleted: true },
  ];
  expect(linkedUids(client, projects)).toEqual(['ann', 'ben', 'cat', 'dan']);
});

test('a client without projects is linked to its owner and its creator', () => {
  expect(linkedUids(client, [])).toEqual(['ann', 'ben']);
  expect(linkedUids({ ownerUid: '', createdBy: 'ann' }, [])).toEqual(['ann']);
});

test('the order of projects and of their members does not matter', () => {
  const uid = fc.constantFrom('ann', 'ben', 'cat', 'dan', 'eve');
  const project = fc.record({ memberUids: fc.array(uid), deleted: fc.boolean() });
  fc.assert(
    fc.property(fc.array(project), (projects) => {
      const mirrored = projects.toReversed().map((each) => ({ ...each, memberUids: each.memberUids.toReversed() }));
      expect(linkedUids(client, mirrored)).toEqual(linkedUids(client, projects));
    }),
  );
});
