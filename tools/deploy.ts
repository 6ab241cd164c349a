import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { writeDeployConfig } from './deploy-config.ts';
import { isDemoProject } from './emulators/connect.ts';
import { Failure, runTool } from './process/failure.ts';
import { projectRoot } from './process/project-root.ts';
import { runNode } from './process/run-command.ts';
import { stopSignal } from './process/stop-signal.ts';

/** `npm run deploy -- --project <id>`: rules, indexes, functions and the web app, to the project that is named. */
await runTool(async () => {
  const { values } = parseArgs({ options: { project: { type: 'string', default: '' } } });
  const { project } = values;
  if (project === '') throw new Failure('Name the project: npm run deploy -- --project <id>');
  if (isDemoProject(project)) {
    throw new Failure(`"${project}" exists in the emulators only. Run it with: npm start`);
  }
  const firebase = join(projectRoot, 'node_modules', 'firebase-tools', 'lib', 'bin', 'firebase.js');
  const { code } = await runNode(
    firebase,
    [
      'deploy',
      '--config',
      writeDeployConfig(project),
      '--project',
      project,
      '--only',
      'firestore,storage,functions,hosting',
    ],
    {
      show: true,
      signal: stopSignal(),
    },
  );
  return code;
});
