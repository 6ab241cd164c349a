import { defineConfig, type OxlintOverride } from 'oxlint';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

type Pattern = { regex: string; message: string };

/** What no file may import, whichever zone it is in. */
const EVERYWHERE = {
  paths: [
    {
      name: '@mantine/core',
      importNames: ['Select', 'MultiSelect'],
      message:
        'Enter sends the form without the match that was typed. Use ListSelect or ListMultiSelect of web/src/forms.',
    },
    {
      name: 'firebase/storage',
      importNames: ['getDownloadURL'],
      message: 'A download link outlives the permission. Read files with getBlob().',
    },
  ],
};

const NO_TOOLS: Pattern = { regex: '^(\\.\\./)+(tests|tools)/', message: 'Nothing imports tests or tools.' };
const NO_SDK: Pattern = {
  regex: '^(@firebase|firebase)(/|$)',
  message: 'Only web/src/firebase, features/*/api and portal/api import the Firebase SDK.',
};

function folders(names: readonly string[], message: string): Pattern {
  return { regex: `^(\\.\\./)+(${names.join('|')})/`, message };
}

function zone(files: readonly string[], patterns: readonly Pattern[]): OxlintOverride {
  return {
    files: [...files],
    rules: { 'no-restricted-imports': ['error', { ...EVERYWHERE, patterns: [...patterns] }] },
  };
}

const features = readFolders('web/src/features');

/** The import rule of docs/architecture.md. Overrides replace each other, so every zone carries its whole list. */
const ZONES: OxlintOverride[] = [
  // Without look-around: anything that begins neither with "./" nor with "zod", and what only begins like zod.
  zone(
    ['domain/src/**'],
    [{ regex: '^([^.z]|\\.\\.|z[^o]|zod.)', message: 'domain imports zod and itself, nothing else.' }],
  ),
  zone(
    ['domain/src/**/*.test.ts'],
    [{ regex: '^(\\.\\.|@|firebase)', message: 'domain imports zod and itself, nothing else.' }],
  ),
  zone(
    ['wording/src/**'],
    [
      NO_TOOLS,
      NO_SDK,
      {
        regex: '^(\\.\\./)+(functions|web)/|^@clientele/(functions|web)',
        message: 'wording imports domain and messages.',
      },
    ],
  ),
  zone(
    ['functions/src/**'],
    [
      NO_TOOLS,
      { regex: '^(\\.\\./)+web/|^@clientele/web', message: 'functions imports domain, messages and wording, not web.' },
    ],
  ),
  zone(['web/src/**'], [NO_TOOLS, NO_SDK]),
  zone(
    ['web/src/ui/**'],
    [
      NO_TOOLS,
      NO_SDK,
      folders(
        ['app', 'features', 'firebase', 'portal', 'session'],
        'ui knows no noun: it imports domain and messages.',
      ),
    ],
  ),
  zone(
    ['web/src/firebase/**'],
    [NO_TOOLS, folders(['app', 'features', 'portal', 'session', 'ui'], 'web/firebase imports domain.')],
  ),
  zone(
    ['web/src/session/**'],
    [NO_TOOLS, NO_SDK, folders(['app', 'features', 'portal'], 'session imports domain, firebase and ui.')],
  ),
  zone(
    ['web/src/portal/**'],
    [NO_TOOLS, NO_SDK, folders(['app', 'features'], 'The portal imports ui, firebase, session and domain.')],
  ),
  zone(
    ['web/src/portal/api/**'],
    [NO_TOOLS, folders(['app', 'features'], 'The portal imports ui, firebase, session and domain.')],
  ),
  ...features.flatMap((feature) => {
    const strangers = ['app', 'portal', ...features.filter((other) => other !== feature)];
    const apart = folders(
      strangers,
      'A feature imports ui, firebase, session and domain, never another feature: they meet in web/src/app.',
    );
    return [
      zone([`web/src/features/${feature}/**`], [NO_TOOLS, NO_SDK, apart]),
      zone([`web/src/features/${feature}/api/**`], [NO_TOOLS, apart]),
    ];
  }),
];

function readFolders(path: string): string[] {
  const full = join(import.meta.dirname, path);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

const TEST_FUNCTIONS = ['test', 'it', 'describe'];
const BANNED_MODIFIERS = ['only', 'skip', 'todo', 'fixme', 'fail', 'fails'];

export default defineConfig({
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'promise', 'vitest', 'node'],
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['**/dist*/**', '**/lib/**', 'messages/compiled*/**', '.cache/**', 'emulator-data*/**'],
  rules: {
    eqeqeq: 'error',
    'func-style': ['error', 'declaration'],
    'max-lines': ['error', { max: 400 }],
    'no-restricted-imports': ['error', EVERYWHERE],
    'no-restricted-properties': [
      'error',
      ...TEST_FUNCTIONS.flatMap((object) =>
        BANNED_MODIFIERS.map((property) => ({ object, property, message: 'Every test runs, and can fail.' })),
      ),
      { property: 'waitForTimeout', message: 'Wait for what the page shows, not for time.' },
    ],
    'import/no-default-export': 'error',
    'import/no-unassigned-import': 'off',
    'import/no-cycle': 'error',
    'oxc/no-barrel-file': ['error', { threshold: 0 }],
    // A dialog or a form that just opened takes the focus; virtual rows and live regions need roles where tags do not fit.
    'jsx-a11y/no-autofocus': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'promise/always-return': 'off',
    'react/exhaustive-deps': 'error',
    // Says the same as exhaustive-deps, and calls a dependency that only retriggers an effect superfluous.
    'react/exhaustive-effect-dependencies': 'off',
    'react/incompatible-library': 'off',
    'react/rules-of-hooks': 'error',
    'react/react-in-jsx-scope': 'off',
    // Patterns are written the way the security rules have to write them.
    'no-useless-escape': 'off',
    'typescript/await-thenable': 'error',
    'typescript/consistent-type-definitions': ['error', 'type'],
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/consistent-return': 'off',
    'typescript/no-misused-spread': 'off',
    'typescript/no-unnecessary-type-parameters': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'vitest/expect-expect': ['error', { assertFunctionNames: ['expect*', 'assert*', 'fc.assert'] }],
    'vitest/no-disabled-tests': 'error',
    'vitest/no-focused-tests': 'error',
  },
  overrides: [
    ...ZONES,
    { files: ['*.config.{ts,js}', 'web/vite.config.ts'], rules: { 'import/no-default-export': 'off' } },
    // Playwright reads the names of a fixture's dependencies from the pattern, and calls what it hands over to "use".
    { files: ['tests/**'], rules: { 'no-empty-pattern': 'off', 'react/rules-of-hooks': 'off' } },
    // The one list of named exports that the deployment reads.
    { files: ['functions/src/index.ts'], rules: { 'oxc/no-barrel-file': 'off' } },
  ],
});
