import { expect, test } from 'vitest';
import { linkedUids } from './linked-uids.ts';

const client = { memberUids: ['ann', 'ben', 'cat'], ownerUid: 'ben', createdBy: 'ann' };

test('the new owner is linked, the former one no longer, everybody else stays', () => {
  expect(linkedUids(client, 'dan')).toEqual(['ann', 'cat', 'dan']);
});

test('a former owner who created the client stays linked', () => {
  expect(linkedUids({ ...client, createdBy: 'ben' }, 'dan')).toEqual(['ann', 'ben', 'cat', 'dan']);
});

test('nobody is linked twice', () => {
  expect(linkedUids(client, 'cat')).toEqual(['ann', 'cat']);
});
