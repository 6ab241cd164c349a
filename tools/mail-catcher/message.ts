import PostalMime from 'postal-mime';

/** One caught message, as the catcher's page and `GET /api/messages` show it. */
export type CaughtMessage = {
  /** counts from 1 */
  id: number;
  at: string;
  /** e-mail addresses of the envelope: who would really have got it */
  to: readonly string[];
  from: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
};

export async function readMessage(
  id: number,
  to: readonly string[],
  raw: Uint8Array,
  at: Date,
): Promise<CaughtMessage> {
  const { from, subject, text, html, messageId } = await PostalMime.parse(raw);
  return {
    id,
    at: at.toISOString(),
    to,
    from: from?.address ?? '',
    subject: subject ?? '',
    text: text ?? '',
    html: html ?? '',
    messageId: messageId ?? '',
  };
}
