import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageScript, projectRoot } from '../process/project-root.ts';
import { runNode } from '../process/run-command.ts';
import { judged, type Tally } from './tally.ts';

export type RunnerOptions = { filter: readonly string[]; env: NodeJS.ProcessEnv; signal: AbortSignal };

/** So many browser tests may need their second try in one run (decision 025); Playwright names them. */
const SECOND_TRIES = 3;

/** Runs one vitest project and counts its tests. */
export async function runVitest(project: string, { filter, env, signal }: RunnerOptions): Promise<Tally> {
  const report = reportFile(project);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runNode(packageScript('vitest/vitest.mjs'), [...args, ...filter], { env, signal, show: true });
  const result = readReport<{ numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }>(report);
  if (!result) return judged({ passed: 0, failed: 0 }, code);
  // A file that could not be loaded fails as a suite without a test.
  const failed = Math.max(result.numFailedTests, code === 0 ? 0 : 1);
  return judged({ passed: result.numPassedTests, failed }, code);
}

/** Runs the browser tests and counts them; a test that was not run is a failure. */
export async function runPlaywright({ filter, env, signal }: RunnerOptions): Promise<Tally> {
  const report = reportFile('browser');
  const { code } = await runNode(packageScript('@playwright/test/cli.js'), ['test', ...filter], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    signal,
    show: true,
  });
  const result = readReport<{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } }>(
    report,
  );
  if (!result) return judged({ passed: 0, failed: 0 }, code);
  const { expected, unexpected, flaky, skipped } = result.stats;
  const forgiven = flaky <= SECOND_TRIES ? flaky : 0;
  return judged({ passed: expected + forgiven, failed: unexpected + (flaky - forgiven) + skipped }, code);
}

function reportFile(name: string): string {
  const path = join(projectRoot, '.cache', `report-${name}-${process.pid}.json`);
  rmSync(path, { force: true });
  return path;
}

function readReport<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return undefined;
  } finally {
    rmSync(path, { force: true });
  }
}
