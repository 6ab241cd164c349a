import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGION } from '../domain/src/region.ts';
import { projectRoot } from './process/project-root.ts';

type Header = { key: string; value: string };
type HostingConfig = { hosting: { headers: { headers: Header[] }[] } };

/** Where the functions of a project answer (firebase.google.com/docs/functions/callable). */
function functionsOrigin(project: string): string {
  return `https://${REGION}-${project}.cloudfunctions.net`;
}

/**
 * firebase.json for one project. A page may connect to the hosts that firebase.json names, which all projects share, and to the functions of
 * its own project: no other host of the platform's customers.
 */
export function deployConfig<Config extends HostingConfig>(config: Config, project: string): Config {
  const copy = structuredClone(config);
  const policies = copy.hosting.headers
    .flatMap(({ headers }) => headers)
    .filter(({ key }) => key === 'Content-Security-Policy');
  for (const policy of policies)
    policy.value = policy.value.replace('connect-src ', `connect-src ${functionsOrigin(project)} `);
  return copy;
}

/** Writes it beside firebase.json, whose folder firebase-tools takes for the project. Returns its path. */
export function writeDeployConfig(project: string): string {
  const config = JSON.parse(readFileSync(join(projectRoot, 'firebase.json'), 'utf8')) as HostingConfig;
  const path = join(projectRoot, `firebase.deploy-${project}.json`);
  writeFileSync(path, `${JSON.stringify(deployConfig(config, project), null, 2)}\n`);
  return path;
}
