import { compileMessages, compilePseudoMessages } from '../build/messages.ts';
import { packageScript } from '../process/project-root.ts';
import { runCommand, runNode, type CommandResult } from '../process/run-command.ts';
import { complainAboutNames } from './house-names.ts';
import { seconds, type Tally } from './tally.ts';

type Step = { name: string; fix: string; run: (signal: AbortSignal) => Promise<CommandResult> };

const STEPS: readonly Step[] = [
  script('format', 'npx oxfmt', 'oxfmt/bin/oxfmt', ['--check']),
  script('lint', 'mend what it names', 'oxlint/bin/oxlint', []),
  script('security rules', 'mend what it names', 'eslint/bin/eslint.js', ['firestore.rules', 'storage.rules']),
  script('types', 'mend what it names', 'typescript/bin/tsc', ['-b']),
  script('dead code', 'delete it, or use it', 'knip/bin/knip.js', ['--no-progress', '--no-config-hints']),
  { name: 'names', fix: 'rename what it names', run: checkNames },
];

/** Runs every static check to its end, so that one run shows everything there is to mend. */
export async function runChecks(signal: AbortSignal): Promise<Tally> {
  // The type check reads the compiled messages.
  await compileMessages();
  await compilePseudoMessages();
  const tally = { passed: 0, failed: 0 };
  for (const step of STEPS) {
    const start = performance.now();
    const result = await step.run(signal);
    const passed = result.code === 0;
    tally[passed ? 'passed' : 'failed'] += 1;
    process.stdout.write(`  ${passed ? '✓' : '✗'} ${step.name} (${seconds(start)})\n`);
    if (!passed) process.stdout.write(`${result.stdout}${result.stderr}\n  To mend: ${step.fix}\n`);
  }
  return tally;
}

function script(name: string, fix: string, path: string, args: readonly string[]): Step {
  return { name, fix, run: (signal) => runNode(packageScript(path), args, { signal }) };
}

async function checkNames(signal: AbortSignal): Promise<CommandResult> {
  const listed = await runCommand('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
    signal,
  });
  if (listed.code !== 0) return listed;
  const complaints = complainAboutNames(listed.stdout.split('\n'));
  return { code: complaints.length === 0 ? 0 : 1, stdout: complaints.join('\n'), stderr: '' };
}
