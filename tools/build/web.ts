import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../process/failure.ts';
import { projectRoot } from '../process/project-root.ts';
import { runNode } from '../process/run-command.ts';
import { buildWhenChanged, hashInputs } from './inputs.ts';

const INPUTS = [
  'web',
  'domain',
  'wording',
  'messages',
  'tools/build/bundle-web.ts',
  'tools/build/bundle-budget.ts',
  'package-lock.json',
];

/** Builds the web app into a folder (relative to the root), in English or in the pseudo-language that shows text missing from messages/. */
export async function buildWeb(folder: string, language: 'english' | 'pseudo'): Promise<boolean> {
  if (!existsSync(join(projectRoot, 'web', 'index.html'))) {
    throw new Failure('web/index.html is missing: this checkout is incomplete. Clone it again.');
  }
  return buildWhenChanged(folder, hashInputs(language, INPUTS), async () => {
    // In a process of its own: a bundler keeps a gigabyte, of which an app that runs for hours has no use.
    const script = join(projectRoot, 'tools', 'build', 'bundle-web.ts');
    const { code } = await runNode(script, [folder, language], { show: true });
    if (code !== 0) throw new Failure('The web app could not be built; what stands above says why.');
  });
}
