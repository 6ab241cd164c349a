import type { CaughtMessage } from '../../tools/mail-catcher/message.ts';

/** What the mail catcher of this run caught for an address, newest first. */
export async function caughtMail(to: string): Promise<readonly CaughtMessage[]> {
  const response = await fetch(`${process.env['CLIENTELE_MAIL_URL']}/api/messages?to=${encodeURIComponent(to)}`);
  const messages: unknown = await response.json();
  if (!Array.isArray(messages)) throw new Error('The mail catcher answered with something else than messages.');
  return messages;
}

/** The link of an invitation. Throws where there is none. */
export function inviteLinkOf(mail: CaughtMessage | undefined): string {
  const link = /https?:\/\/\S+(?:\/portal\/accept|\/join)#[\w.-]+/u.exec(mail?.text ?? '')?.[0];
  if (link === undefined) throw new Error('No mail with the link of an invitation has come.');
  return link;
}
