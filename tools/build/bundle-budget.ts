import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { projectRoot } from '../process/project-root.ts';

const BUDGET = 'web/bundle-budget.json';

/** A moment of the product: the entry and the named lazy chunks are on screen. Kilobytes are thousands of gzip bytes. */
type Moment = { maxKb: number; chunks: readonly string[]; page?: 'portal' };

type Chunk = Pick<Rolldown.OutputChunk, 'fileName' | 'isEntry' | 'facadeModuleId' | 'imports'>;

/** Prints how much JavaScript each moment of a page costs and fails the build when one is over its budget. */
export function bundleBudget(page: 'index' | 'portal'): Plugin {
  return {
    name: 'bundle-budget',
    writeBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const sizes = new Map(chunks.map((chunk) => [chunk.fileName, gzipSync(chunk.code).length / 1000]));
      const over: string[] = [];
      for (const [name, { maxKb, chunks: wanted }] of momentsOf(page)) {
        const kb = filesOfMoment(chunks, wanted).reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
        process.stdout.write(`  JavaScript of ${name.padEnd(14)} ${kb.toFixed(1).padStart(6)} of ${maxKb} KB gzip\n`);
        if (kb > maxKb) over.push(`${name} has ${kb.toFixed(1)} KB of ${maxKb}`);
      }
      if (over.length === 0) return;
      this.error(
        `Too much JavaScript: ${over.join(', ')}. Load what is not needed at once with import(), or argue for a higher figure in ${BUDGET}.`,
      );
    },
  };
}

function momentsOf(page: 'index' | 'portal'): [string, Moment][] {
  return Object.entries(readBudget()).filter(([, moment]) => (moment.page ?? 'index') === page);
}

function readBudget(): Record<string, Moment> {
  return JSON.parse(readFileSync(join(projectRoot, BUDGET), 'utf8')) as Record<string, Moment>;
}

/** The files of the entry, of the named chunks (by their source below web/), and of everything that these import statically. */
export function filesOfMoment(chunks: readonly Chunk[], wanted: readonly string[]): string[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const files = new Set<string>();
  function add(chunk: Chunk | undefined): void {
    if (!chunk || files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const file of chunk.imports) add(byFile.get(file));
  }
  add(chunks.find((chunk) => chunk.isEntry));
  for (const path of wanted) {
    const named = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(`/web/${path}`));
    if (!named) throw new Error(`${BUDGET} names ${path}, which is no chunk of its own. Correct the path there.`);
    add(named);
  }
  return [...files];
}
