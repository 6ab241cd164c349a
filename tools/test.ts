import { join } from 'node:path';
import { compileMessages, compilePseudoMessages } from './build/messages.ts';
import { buildFunctions } from './build/functions.ts';
import { step } from './build/step.ts';
import { buildWeb } from './build/web.ts';
import { requireFreePorts } from './emulators/check-ports.ts';
import { builtParts } from './emulators/local-config.ts';
import { PUBLIC_HOST, emulatorEnvironment, portOffset, portsFor } from './emulators/ports.ts';
import { acquireRunLock, type RunLock } from './emulators/run-lock.ts';
import { startSuite, type Suite } from './emulators/suite.ts';
import { runTool } from './process/failure.ts';
import { projectRoot } from './process/project-root.ts';
import { Stopped, stopSignal } from './process/stop-signal.ts';
import { DEMO_PROJECT } from './seed/accounts.ts';
import { seedWhenEmpty } from './seed/seed-demo.ts';
import { runChecks } from './testing/check-steps.ts';
import { provideChromium } from './testing/chromium.ts';
import { GROUP_EMULATORS, parseRequest, type Group, type Request } from './testing/groups.ts';
import { runPlaywright, runVitest } from './testing/runners.ts';
import { addTallies, seconds, type Tally } from './testing/tally.ts';

/** Rules tests use a project in which no function fires. */
const RULES_PROJECT = 'demo-rules';

/** Long enough for a file of tests that calls many functions in turn, and the next file calls others. */
const IDLE_SECONDS = 45;

const signal = stopSignal();
const offset = portOffset(20);
const ports = portsFor(offset);

const runners: Record<Group, (filter: readonly string[]) => Promise<Tally>> = {
  check: () => runChecks(signal),
  unit: async (filter) => {
    await compileMessages();
    return runVitest('unit', { filter, env: process.env, signal });
  },
  rules: (filter) => runVitest('rules', { filter, env: environment(RULES_PROJECT), signal }),
  functions: (filter) => runVitest('functions', { filter, env: environment(DEMO_PROJECT), signal }),
  browser: async (filter) => {
    const executable = await provideChromium(say, signal);
    await seedWhenEmpty(DEMO_PROJECT, say);
    const pseudo = join(projectRoot, builtParts(offset).pseudo);
    const env = { ...environment(DEMO_PROJECT), CHROME_PATH: executable, CLIENTELE_PSEUDO_DIR: pseudo };
    return runPlaywright({ filter, env, signal });
  },
};

/** `npm test [-- group … [words for the runner]]`; the last line is the sum over all groups. */
await runTool(async () => {
  const request = parseRequest(process.argv.slice(2));
  const tallies: Tally[] = [];
  const report: string[] = [];
  try {
    const plain = request.groups.filter((group) => GROUP_EMULATORS[group].length === 0);
    for (const group of plain) await runGroup(group, request, tallies, report);
    const emulated = request.groups.filter((group) => GROUP_EMULATORS[group].length > 0);
    if (emulated.length > 0) await runEmulated(emulated, request, tallies, report);
  } catch (error) {
    if (!(error instanceof Stopped))
      process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    tallies.push({ passed: 0, failed: 1 });
    report.push(error instanceof Stopped ? 'stopped before the end' : 'broken off: see above');
  }
  const { passed, failed } = addTallies(tallies);
  say(`\n${report.map((line) => `  ${line}`).join('\n')}\n`);
  say(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

async function runGroup(group: Group, request: Request, tallies: Tally[], report: string[]): Promise<void> {
  say(`\n── ${group}`);
  const start = performance.now();
  const tally = await runners[group](request.filter);
  tallies.push(tally);
  report.push(`${group.padEnd(10)} ${tally.passed} passed, ${tally.failed} failed in ${seconds(start)}`);
}

/** Builds once, and starts the emulators anew for each group: what one group wrote would weigh on the next. */
async function runEmulated(
  groups: readonly Group[],
  request: Request,
  tallies: Tally[],
  report: string[],
): Promise<void> {
  const start = performance.now();
  say('\n── preparing');
  const lock = await acquireRunLock(offset, 'test', `http://${PUBLIC_HOST}:${ports.hosting}`);
  try {
    await buildFor(groups.flatMap((group) => GROUP_EMULATORS[group]));
    report.push(`${'prepare'.padEnd(10)} builds in ${seconds(start)}`);
    for (const group of groups) {
      const suite = await startSuiteFor(group, lock);
      try {
        await runGroup(group, request, tallies, report);
      } finally {
        await suite.stop();
      }
    }
  } finally {
    lock.release();
  }
}

/** With data that nobody keeps. */
async function startSuiteFor(group: Group, lock: RunLock): Promise<Suite> {
  const { vite: _vite, ...needed } = ports;
  await requireFreePorts(needed);
  const suite = await startSuite({
    offset,
    projectId: DEMO_PROJECT,
    only: GROUP_EMULATORS[group],
    dataFolder: undefined,
    idleSeconds: IDLE_SECONDS,
    lock,
    signal,
    say,
  });
  Object.assign(process.env, emulatorEnvironment(ports, DEMO_PROJECT));
  return suite;
}

async function buildFor(emulators: readonly string[]): Promise<void> {
  const parts = builtParts(offset);
  await step('messages', say, compileMessages);
  if (emulators.includes('functions')) await step('functions', say, () => buildFunctions(parts.functions));
  if (!emulators.includes('hosting')) return;
  await step('web app', say, () => buildWeb(parts.web, 'english'));
  await step('pseudo-language messages', say, compilePseudoMessages);
  await step('pseudo-language web app', say, () => buildWeb(parts.pseudo, 'pseudo'));
}

function environment(projectId: string): NodeJS.ProcessEnv {
  return { ...process.env, ...emulatorEnvironment(ports, projectId) };
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
