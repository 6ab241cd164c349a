import { defineConfig } from 'vitest/config';

const ELSEWHERE = ['**/node_modules/**', '**/dist*/**', '**/lib/**', '.cache/**'];

/** The suffix of a file says what it needs: nothing, the Firestore emulator with the rules, or the running functions. */
export default defineConfig({
  test: {
    // The functions log every step: shown for what fails, kept quiet for what passes.
    silent: 'passed-only',
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{domain,functions,messages,packages,tools,web,wording}/**/*.test.{ts,tsx}',
            'tests/papers/*.test.{ts,tsx}',
          ],
          exclude: [...ELSEWHERE, '**/*.{rules,emulator}.test.ts'],
          // An end, not a measure: a busy machine takes its time over thousands of random cases.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'rules',
          include: ['tests/**/*.rules.test.ts'],
          exclude: ELSEWHERE,
          // All files share one project of the emulator, and clear it.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'functions',
          include: ['{functions,tests}/**/*.emulator.test.ts'],
          exclude: ELSEWHERE,
          fileParallelism: false,
          testTimeout: 300_000,
          // The emulator may hold a call until it is dropped: decision 025.
          retry: process.env['CI'] === undefined ? 0 : 1,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
