import { expect, test } from 'vitest';
import { parseRequest } from './groups.ts';

test('no words mean every group, in order', () => {
  expect(parseRequest([])).toEqual({ groups: ['check', 'unit', 'rules', 'functions', 'browser'], filter: [] });
});

test('named groups run in the fixed order', () => {
  expect(parseRequest(['rules', 'check']).groups).toEqual(['check', 'rules']);
});

test('one group takes words for its runner', () => {
  expect(parseRequest(['browser', 'clients.spec', '-g', 'create'])).toEqual({
    groups: ['browser'],
    filter: ['clients.spec', '-g', 'create'],
  });
});

test.each([[['rulez']], [['unit', 'rules', 'x']], [['check', 'x']]])('%j is refused', (words) => {
  expect(() => parseRequest(words)).toThrow(/group/);
});
