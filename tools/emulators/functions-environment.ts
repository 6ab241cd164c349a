import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../process/project-root.ts';
import { HOST, PUBLIC_HOST, type Ports } from './ports.ts';

type MailPorts = Pick<Ports, 'smtp' | 'hosting'>;

/** What the functions are configured with on the emulators: mail goes to the catcher, links lead to the web app. */
export function functionsEnvironment({ smtp, hosting }: MailPorts, appUrl = `http://${PUBLIC_HOST}:${hosting}`) {
  return {
    SMTP_CONNECTION_URI: `smtp://${HOST}:${smtp}`,
    MAIL_FROM: 'Clientele <no-reply@clientele.example>',
    APP_URL: appUrl,
  } as const;
}

/** Writes it into the files in which firebase-tools looks for it. The catcher's address is no secret; it only stands where one is expected. */
export function writeFunctionsEnvironment(folder: string, ports: MailPorts, appUrl?: string): void {
  const target = join(projectRoot, folder);
  const { SMTP_CONNECTION_URI, MAIL_FROM, APP_URL } = functionsEnvironment(ports, appUrl);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, '.secret.local'), `SMTP_CONNECTION_URI=${SMTP_CONNECTION_URI}\n`);
  writeFileSync(join(target, '.env.local'), `MAIL_FROM="${MAIL_FROM}"\nAPP_URL="${APP_URL}"\n`);
}
