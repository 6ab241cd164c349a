import { runTool } from './process/failure.ts';
import { stopSignal } from './process/stop-signal.ts';
import { runChecks } from './testing/check-steps.ts';

/** `npm run check`: format, lint with import zones, security rules, types, dead code, names. */
await runTool(async () => {
  const { failed } = await runChecks(stopSignal());
  return failed === 0 ? 0 : 1;
});
