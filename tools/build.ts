import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildFunctions } from './build/functions.ts';
import { compileMessages } from './build/messages.ts';
import { buildWeb } from './build/web.ts';
import { step } from './build/step.ts';
import { runTool } from './process/failure.ts';
import { projectRoot } from './process/project-root.ts';

/** `npm run build`: what `firebase deploy` uploads. Unlike a local run it must not carry the emulators' addresses. */
await runTool(async () => {
  function say(text: string): void {
    process.stdout.write(`${text}\n`);
  }
  await step('messages', say, compileMessages);
  await step('functions', say, () => buildFunctions('functions/lib'));
  await step('web app', say, () => buildWeb('web/dist', 'english'));
  rmSync(join(projectRoot, 'web', 'dist', 'emulators.json'), { force: true });
  say('Built: web/dist and functions/lib.');
});
