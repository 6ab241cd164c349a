import { join } from 'node:path';
import { build } from 'vite';
import { runTool } from '../process/failure.ts';
import { projectRoot } from '../process/project-root.ts';
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
  await build({
    root: join(projectRoot, 'web'),
    logLevel: 'error',
    build: { outDir: join(projectRoot, folder), emptyOutDir: true },
    // The pseudo-language has longer texts and is never deployed: only the English build is measured.
    plugins: language === 'english' ? [bundleBudget()] : [],
    resolve: language === 'pseudo' ? { alias: PSEUDO_ALIAS } : {},
  });
});
