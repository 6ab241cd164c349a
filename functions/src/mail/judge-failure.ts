/** Tries of one mail before it is given up: over about half a day, with the pauses below. */
export const MOST_ATTEMPTS = 5;

/** Minutes before the next try, by how often it was tried already. */
const PAUSES = [1, 10, 60, 600];

const AGAIN = 'set delivery.state of this document to RETRY';

export type MailFailure = { state: 'RETRY' | 'ERROR'; error: string };

function property(error: unknown, key: string): unknown {
  return typeof error === 'object' && error !== null && key in error
    ? Object.entries(error).find(([name]) => name === key)?.[1]
    : undefined;
}

/** Whether the server refused how we sign in or who we say we are: that is mended in the settings, not in the mail. */
function isOurFault(error: unknown): boolean {
  return property(error, 'code') === 'EAUTH' || property(error, 'command') === 'MAIL FROM';
}

/**
 * What becomes of a mail that could not be sent. A mail server that says 5xx to a recipient or a message will say so again (RFC 5321,
 * 4.2.1); everything else, a server that is out of reach or a password that has changed included, may pass.
 */
export function judgeFailure(error: unknown, attempts: number): MailFailure {
  const said = error instanceof Error ? error.message : String(error);
  const code = property(error, 'responseCode');
  if (typeof code === 'number' && code >= 500 && !isOurFault(error))
    return {
      state: 'ERROR',
      error: `The mail server refused it for good: ${said}. Correct the address where it was taken from, correct "to", then ${AGAIN}.`,
    };
  if (attempts >= MOST_ATTEMPTS)
    return {
      state: 'ERROR',
      error: `Given up after ${attempts} tries: ${said}. See to SMTP_CONNECTION_URI, MAIL_FROM and the mail server, then ${AGAIN}.`,
    };
  return { state: 'RETRY', error: said };
}

/** What becomes of a mail that some recipients have not got: as long as one of them may still get it, it is tried again. */
export function judgeFailures(errors: readonly unknown[], attempts: number): MailFailure {
  const judged = errors.map((error) => judgeFailure(error, attempts));
  const state = judged.some((each) => each.state === 'RETRY') ? 'RETRY' : 'ERROR';
  return { state, error: judged.map(({ error }) => error).join('\n') };
}

/** How long to wait after the last try. Milliseconds. */
export function pauseAfter(attempts: number): number {
  return (PAUSES[attempts - 1] ?? PAUSES.at(-1) ?? 0) * 60_000;
}
