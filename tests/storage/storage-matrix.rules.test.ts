import { readFileSync } from 'node:fs';
import { PERMISSION_TABLE } from '@clientele/domain/permissions';
import { describe, expect, test } from 'vitest';
import { verdictOf, type Question } from '@clientele/storage-rules-runtime/conformance/verdict';
import type { Standing } from '../rules/matrix/oracle.ts';
import { allStandings, generalStandings } from '../rules/matrix/standings.ts';
import { mutantsOf } from '../rules/mutants/mutations.ts';
import { OPEN, questionOf, SHUT, type StorageOperation } from './operations.ts';
import { PORTAL_CASES } from './portal-operations.ts';

const RULES = readFileSync('storage.rules', 'utf8');
const workspaceId = 'matrix';
const HOME = { workspaceId, clientId: 'acme', fileId: 'f1' };
const seedOfRun = Number(process.env['CLIENTELE_SEED'] ?? Date.now() % 2 ** 31);

type Case = { label: string; allowed: boolean; question: Question };

function cases(operation: StorageOperation, people: readonly Standing[]): Case[] {
  return people.flatMap((who) =>
    (operation.aboutClient ? [true, false] : [true]).map((linked) => ({
      label: `${operation.name}: ${who.name}${linked ? '' : ', not linked'}`,
      allowed: operation.may(who, linked),
      question: questionOf(operation.facts({ ...HOME, who, linked }), who.token),
    })),
  );
}

function decides(rules: string, question: Question): boolean {
  return verdictOf(rules, question) === 'allow';
}

/** The paths of Firestore that deciding a question asks for. */
function readsOf(rules: string, question: Question): Set<string> {
  const reads = new Set<string>();
  const documents = new Proxy(question.documents ?? {}, {
    get(known, path: string) {
      reads.add(path);
      return known[path];
    },
  });
  verdictOf(rules, { ...question, documents });
  return reads;
}

const PORTAL: readonly Case[] = PORTAL_CASES.map(({ name, allowed, attempt }) => {
  const { token, facts } = attempt(HOME);
  return { label: name, allowed, question: questionOf(facts, token) };
});

const everybody = allStandings(workspaceId, seedOfRun);
const ALL = [
  ...OPEN.flatMap((operation) => cases(operation, everybody)),
  ...SHUT.flatMap((operation) => cases(operation, generalStandings(workspaceId))),
  ...PORTAL,
];

/** People of no claim in this workspace, who must not cost anything. */
const STRANGERS = OPEN.flatMap((operation) =>
  cases(
    operation,
    generalStandings(workspaceId).filter(
      // A contact of any portal of the workspace is no stranger to its logo.
      (who) => who.claimed.length === 0 && !(operation.name.includes('logo') && who.name === 'portal person'),
    ),
  ),
);

console.info(
  `Seed of the generated people: ${seedOfRun}. The same again: CLIENTELE_SEED=${seedOfRun} npm test -- rules`,
);

describe('who may do what with the content of files', () => {
  test.each(OPEN.map((operation) => [operation.name, operation] as const))('%s', (_name, operation) => {
    const all = cases(operation, everybody);
    expect(new Set(all.map(({ allowed }) => allowed))).toEqual(new Set([true, false]));
    expect(all.filter(({ question, allowed }) => decides(RULES, question) !== allowed)).toEqual([]);
  });

  test.each(SHUT.map((operation) => [operation.name, operation] as const))('nobody may %s', (_name, operation) => {
    const all = cases(operation, generalStandings(workspaceId));
    expect(all.filter(({ question }) => decides(RULES, question))).toEqual([]);
  });

  test.each(PORTAL.map((each) => [each.allowed ? 'allowed' : 'refused', each.label, each] as const))(
    '%s: %s',
    (_verdict, _label, { question, allowed }) => {
      expect(decides(RULES, question)).toBe(allowed);
    },
  );
});

describe('documents that a decision reads', () => {
  test('are two at most; where something is allowed two, or one where no client or copy has to be looked at', () => {
    const counts = ALL.map(({ question, allowed, label }) => ({
      allowed,
      reads: readsOf(RULES, question).size,
      one: /^open (the PDF of an invoice:|a logo of the company:|the logo,)/u.test(label),
    }));
    expect(Math.max(...counts.map(({ reads }) => reads))).toBe(2);
    const allowed = counts.filter((each) => each.allowed);
    expect(new Set(allowed.filter(({ one }) => one).map(({ reads }) => reads))).toEqual(new Set([1]));
    expect(new Set(allowed.filter(({ one }) => !one).map(({ reads }) => reads))).toEqual(new Set([2]));
  });

  test('are none for strangers', () => {
    expect(STRANGERS.length).toBeGreaterThan(20);
    expect(STRANGERS.filter(({ question }) => readsOf(RULES, question).size > 0).map(({ label }) => label)).toEqual([]);
  });
});

test('letters and permissions are those of the table, each permission asked for by both', () => {
  const letters = [...RULES.matchAll(/claims\(w, '(\w)'\)/gu)].map((match) => match[1]);
  const held = [...RULES.matchAll(/holds\([^']+, '([^']+)'\)/gu)].map((match) => match[1]);
  const ofLetters = PERMISSION_TABLE.filter(({ letter }) => letters.includes(letter)).map(({ id }) => id);
  expect(new Set(letters)).toEqual(new Set(['v', 'a', 'u']));
  expect(new Set<unknown>(ofLetters)).toEqual(new Set<unknown>(held));
});

describe('rules with one thing wrong are found out', () => {
  const mutants = mutantsOf(RULES);

  test('there are enough of them', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(40);
  });

  test.each(mutants.map((mutant) => [mutant.line, `${mutant.within}: ${mutant.name}`, mutant.rules] as const))(
    'line %i, %s',
    (_line, _name, rules) => {
      const wrong = ALL.find(({ question, allowed }) => decides(rules, question) !== allowed);
      const costly = STRANGERS.find(({ question }) => readsOf(rules, question).size > 0);
      expect((wrong ?? costly)?.label).toBeDefined();
    },
  );
});
