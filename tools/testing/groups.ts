import type { EmulatorName } from '../emulators/suite.ts';
import { Failure } from '../process/failure.ts';

export const GROUPS = ['check', 'unit', 'rules', 'functions', 'browser'] as const;
export type Group = (typeof GROUPS)[number];

/** Which emulators each group needs; they are started once per group. */
export const GROUP_EMULATORS: Readonly<Record<Group, readonly EmulatorName[]>> = {
  check: [],
  unit: [],
  rules: ['firestore', 'storage'],
  functions: ['auth', 'firestore', 'functions', 'storage'],
  browser: ['auth', 'firestore', 'functions', 'storage', 'hosting'],
};

export type Request = { groups: readonly Group[]; filter: readonly string[] };

/**
 * Reads the words after `npm test --`: names of groups, then what goes to the runner ("browser clients.spec -g create").
 * Without a name all groups run.
 */
export function parseRequest(words: readonly string[]): Request {
  const end = words.findIndex((word) => !isGroup(word));
  const named = end === -1 ? words : words.slice(0, end);
  const filter = end === -1 ? [] : words.slice(end);
  const groups = GROUPS.filter((group) => named.length === 0 || named.includes(group));
  if (filter.length > 0 && named.length !== 1) {
    throw new Failure(
      `"${filter[0]}" is not a group. The groups are ${GROUPS.join(', ')}; name exactly one of them to pass words on to its runner.`,
    );
  }
  if (filter.length > 0 && groups[0] === 'check') throw new Failure('The group "check" takes no further words.');
  return { groups, filter };
}

function isGroup(word: string): word is Group {
  return GROUPS.some((group) => group === word);
}
