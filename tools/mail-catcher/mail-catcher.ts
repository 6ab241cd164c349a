import { once } from 'node:events';
import { BIND_HOST, HOST, type Ports } from '../emulators/ports.ts';
import { readMessage, type CaughtMessage } from './message.ts';
import { smtpServer } from './smtp.ts';
import { webServer } from './web.ts';

/** Older ones are forgotten. */
const KEPT = 1_000;

export type MailCatcher = { address: string; stop: () => Promise<void> };

/** Catches every mail that the functions send, and shows them on a page. It lives in this process and keeps nothing on disk. */
export async function startMailCatcher({ smtp, mail }: Pick<Ports, 'smtp' | 'mail'>): Promise<MailCatcher> {
  let caught: CaughtMessage[] = [];
  let count = 0;
  const server = smtpServer(async (to, raw) => {
    count += 1;
    caught = [await readMessage(count, to, raw, new Date()), ...caught].slice(0, KEPT);
  });
  // A client that breaks off is no reason to end.
  server.on('error', () => undefined);
  const web = webServer({ messages: () => caught, clear: () => void (caught = []) });
  const listening = [once(server.listen(smtp, HOST), 'listening'), once(web.listen(mail, BIND_HOST), 'listening')];
  await Promise.all(listening);
  return {
    address: `http://${HOST}:${mail}`,
    async stop() {
      web.closeAllConnections();
      await Promise.all([
        new Promise<void>((resolve) => server.close(() => resolve())),
        new Promise<void>((resolve) => web.close(() => resolve())),
      ]);
    },
  };
}
