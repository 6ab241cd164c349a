import { parseArgs } from 'node:util';
import { pointAtRunningEmulators } from './emulators/connect.ts';
import { runTool } from './process/failure.ts';
import { DEMO_PROJECT } from './seed/accounts.ts';
import { seedDemo } from './seed/seed-demo.ts';

/** `npm run seed [-- --project demo-…]`: fills running emulators with the demo workspaces; a second run changes nothing. */
await runTool(async () => {
  const { values } = parseArgs({ options: { project: { type: 'string', default: DEMO_PROJECT } } });
  if (values.project.startsWith('demo-')) await pointAtRunningEmulators(values.project);
  const { people, workspaces, clients } = await seedDemo(values.project);
  const written = people + workspaces + clients;
  process.stdout.write(
    written === 0
      ? 'Everything is there already; nothing was changed.\n'
      : `Written: ${workspaces} workspaces, ${people} account and member documents, ${clients} clients.\n`,
  );
});
