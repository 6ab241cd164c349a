import { expect, test } from 'vitest';
import { parseWorkspaceRequest } from './workspace-request.ts';

const COMPLETE = [
  '--project',
  'acme-prod',
  '--workspace',
  'acme',
  '--name',
  'Acme  Services',
  '--owner',
  'Ann@Acme.test',
];

test('a complete request is read, with defaults', () => {
  expect(parseWorkspaceRequest(COMPLETE)).toEqual({
    project: 'acme-prod',
    workspace: 'acme',
    name: 'Acme Services',
    owner: 'ann@acme.test',
    ownerName: 'ann',
    currency: 'USD',
    language: 'en',
    timezone: 'America/New_York',
    paymentTermsDays: 30,
  });
});

test('everything that is missing is named at once', () => {
  expect(() => parseWorkspaceRequest([])).toThrow(/--project[^]*--workspace[^]*--name[^]*--owner/);
});

test.each([
  [['--workspace', 'Ac me'], /--workspace/],
  [['--owner', 'nobody'], /--owner/],
  [['--currency', 'usd'], /--currency/],
  [['--terms', '-1'], /--terms/],
  [['--terms', '1.5'], /--terms/],
  [['--colour', 'red'], /--colour/],
])('%j is refused', (words, complaint) => {
  expect(() => parseWorkspaceRequest([...COMPLETE, ...words])).toThrow(complaint);
});
