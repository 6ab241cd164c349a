import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { Failure } from '../process/failure.ts';
import { projectRoot } from '../process/project-root.ts';
import { bundleBudget } from './bundle-budget.ts';
import { buildWhenChanged, hashInputs } from './inputs.ts';

const INPUTS = ['web', 'domain', 'messages', 'tools/build/web.ts', 'tools/build/bundle-budget.ts', 'package-lock.json'];

/** Builds the web app into a folder (relative to the root), in English or in the pseudo-language that shows text missing from messages/. */
export async function buildWeb(folder: string, language: 'english' | 'pseudo'): Promise<boolean> {
  if (!existsSync(join(projectRoot, 'web', 'index.html'))) {
    throw new Failure('web/index.html is missing: this checkout is incomplete. Clone it again.');
  }
  return buildWhenChanged(folder, hashInputs(language, INPUTS), async () => {
    await build({
      root: join(projectRoot, 'web'),
      logLevel: 'error',
      build: { outDir: join(projectRoot, folder), emptyOutDir: true },
      // The pseudo-language has longer texts and is never deployed: only the English build is measured.
      plugins: language === 'english' ? [bundleBudget()] : [],
      resolve: language === 'pseudo' ? { alias: PSEUDO_ALIAS } : {},
    });
  });
}

const PSEUDO_ALIAS = [
  { find: /^@clientele\/messages$/, replacement: join(projectRoot, 'messages', 'compiled-pseudo', 'messages.js') },
  {
    find: /^@clientele\/messages\/runtime$/,
    replacement: join(projectRoot, 'messages', 'compiled-pseudo', 'runtime.js'),
  },
];
