import { compile } from '@inlang/paraglide-js';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../process/failure.ts';
import { projectRoot } from '../process/project-root.ts';
import { buildWhenChanged, hashInputs } from './inputs.ts';
import { pseudoMessages } from './pseudo-language.ts';

const INPUTS = [
  'messages/en',
  'messages/project.inlang/settings.json',
  'tools/build/messages.ts',
  'tools/build/pseudo-language.ts',
  'package-lock.json',
];

/** Turns messages/en/*.json into one typed function per message, below messages/compiled. */
export async function compileMessages(): Promise<boolean> {
  checkEveryFileIsListed();
  return buildWhenChanged('messages/compiled', hashInputs('english', INPUTS), async () => {
    await compileProject(join(projectRoot, 'messages', 'project.inlang'), 'messages/compiled');
  });
}

/** The same functions with the texts of the pseudo-language, below messages/compiled-pseudo: for the browser tests only. */
export async function compilePseudoMessages(): Promise<boolean> {
  return buildWhenChanged('messages/compiled-pseudo', hashInputs('pseudo', INPUTS), async () => {
    const folder = join(projectRoot, '.cache', 'pseudo-messages');
    const project = join(folder, 'project.inlang');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(project, { recursive: true });
    mkdirSync(join(folder, 'en'));
    for (const file of readdirSync(join(projectRoot, 'messages', 'en'))) {
      writeFileSync(join(folder, 'en', file), JSON.stringify(pseudoMessages(readJson(`messages/en/${file}`))));
    }
    const settings = readJson('messages/project.inlang/settings.json') as Settings;
    const modules = settings.modules.map((path) => path.replace(/^\.\.\//, '../../'));
    writeFileSync(join(project, 'settings.json'), JSON.stringify({ ...settings, modules }));
    await compileProject(project, 'messages/compiled-pseudo');
  });
}

type Settings = { modules: string[]; 'plugin.inlang.messageFormat': { pathPattern: string[] } };

function checkEveryFileIsListed(): void {
  const { pathPattern } = (readJson('messages/project.inlang/settings.json') as Settings)[
    'plugin.inlang.messageFormat'
  ];
  const missing = readdirSync(join(projectRoot, 'messages', 'en')).filter(
    (file) => !pathPattern.includes(`./{locale}/${file}`),
  );
  if (missing.length > 0) {
    throw new Failure(
      `messages/en has ${missing.join(', ')}, which messages/project.inlang/settings.json does not list. Add "./{locale}/${missing[0]}" to its pathPattern.`,
    );
  }
}

async function compileProject(project: string, folder: string): Promise<void> {
  await compile({
    project,
    outdir: join(projectRoot, folder),
    // One module per message: each page's chunk carries its own texts and no others.
    outputStructure: 'message-modules',
    strategy: ['globalVariable', 'baseLocale'],
    disableAsyncLocalStorage: true,
    emitTsDeclarations: true,
    emitGitIgnore: false,
    emitPrettierIgnore: false,
    emitReadme: false,
  });
}

function readJson(path: string): never {
  const text = readFileSync(join(projectRoot, path), 'utf8');
  try {
    return JSON.parse(text) as never;
  } catch (error) {
    throw new Failure(
      `${path} is not valid JSON: ${error instanceof Error ? error.message : String(error)}. Correct it and run the command again.`,
    );
  }
}
