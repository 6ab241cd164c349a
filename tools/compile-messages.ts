import { compileMessages, compilePseudoMessages } from './build/messages.ts';
import { runTool } from './process/failure.ts';

await runTool(async () => {
  const changed = [await compileMessages(), await compilePseudoMessages()].includes(true);
  process.stdout.write(changed ? 'Messages compiled.\n' : 'Messages are up to date.\n');
});
