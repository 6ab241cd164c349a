import { join } from 'node:path';
import { build } from 'vite';
import { Failure, runTool } from '../process/failure.ts';
import { projectRoot } from '../process/project-root.ts';
import { PORTAL_MODE } from '../../web/vite.config.ts';
import { bundleBudget } from './bundle-budget.ts';

const PSEUDO_ALIAS = [
  { find: /^@clientele\/messages$/, replacement: join(projectRoot, 'messages', 'compiled-pseudo', 'messages.js') },
  {
    find: /^@clientele\/messages\/runtime$/,
    replacement: join(projectRoot, 'messages', 'compiled-pseudo', 'runtime.js'),
  },
];

/** `node tools/build/bundle-web.ts <folder> <english|pseudo>`: the work behind buildWeb(). */
await runTool(async () => {
  const [folder = '', language] = process.argv.slice(2);
  // The folder is emptied first: a blank one would be the project.
  if (folder === '')
    throw new Failure('Say which folder to build into: node tools/build/bundle-web.ts <folder> <language>');
  for (const page of ['index', 'portal'] as const) {
    const first = page === 'index';
    await build({
      root: join(projectRoot, 'web'),
      mode: first ? 'production' : PORTAL_MODE,
      logLevel: 'error',
      build: { outDir: join(projectRoot, folder), emptyOutDir: first, copyPublicDir: first },
      // The pseudo-language has longer texts and is never deployed: only the English build is measured.
      plugins: language === 'english' ? [bundleBudget(page)] : [],
      resolve: language === 'pseudo' ? { alias: PSEUDO_ALIAS } : {},
    });
  }
});
