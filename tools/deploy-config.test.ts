import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deployConfig } from './deploy-config.ts';

type Header = { key: string; value: string };

const CONFIG = JSON.parse(readFileSync('firebase.json', 'utf8')) as { hosting: { headers: { headers: Header[] }[] } };

/** What a page may connect to. */
function connections({ hosting }: typeof CONFIG): string[] {
  const policies = hosting.headers
    .flatMap(({ headers }) => headers)
    .filter(({ key }) => key === 'Content-Security-Policy');
  expect(policies).toHaveLength(1);
  const [, sources = ''] = /connect-src ([^;]+);/u.exec(policies[0]?.value ?? '') ?? [];
  return sources.split(' ').toSorted();
}

const SHARED = [
  "'self'",
  'https://firebasestorage.googleapis.com',
  'https://firestore.googleapis.com',
  'https://identitytoolkit.googleapis.com',
  'https://securetoken.googleapis.com',
];

test('a page connects to named hosts, and to the functions of its own project alone', () => {
  expect(connections(CONFIG)).toEqual(SHARED);
  expect(connections(deployConfig(CONFIG, 'acme-hub'))).toEqual(
    [...SHARED, 'https://us-central1-acme-hub.cloudfunctions.net'].toSorted(),
  );
});

test('everything else is deployed as firebase.json says, which stays as it is', () => {
  const before = JSON.stringify(CONFIG);
  const deployed = JSON.stringify(deployConfig(CONFIG, 'acme-hub'));
  expect(deployed.replace('https://us-central1-acme-hub.cloudfunctions.net ', '')).toBe(before);
  expect(JSON.stringify(CONFIG)).toBe(before);
});
