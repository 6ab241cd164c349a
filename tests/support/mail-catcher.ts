import type { CaughtMessage } from '../../tools/mail-catcher/message.ts';

/** What the mail catcher of this run caught for an address, newest first. */
export async function caughtMail(to: string): Promise<readonly CaughtMessage[]> {
  const response = await fetch(`${process.env['CLIENTELE_MAIL_URL']}/api/messages?to=${encodeURIComponent(to)}`);
  const messages: unknown = await response.json();
  if (!Array.isArray(messages)) throw new Error('The mail catcher answered with something else than messages.');
  return messages;
}
