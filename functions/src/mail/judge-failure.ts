/** Tries of one mail before it is given up: over about a day, with the pauses below. */
export const MOST_ATTEMPTS = 6;

/** Minutes before the next try, by how often it was tried already. */
const PAUSES = [1, 5, 30, 120, 600];

export type MailFailure = { state: 'RETRY' | 'ERROR'; error: string };

function property(error: unknown, key: string): unknown {
  return typeof error === 'object' && error !== null && key in error
    ? Object.entries(error).find(([name]) => name === key)?.[1]
    : undefined;
}

/**
 * What becomes of a mail that could not be sent. A mail server that says 5xx will say so again (RFC 5321, 4.2.1); everything else, a
 * server that is out of reach included, may pass.
 */
export function judgeFailure(error: unknown, attempts: number): MailFailure {
  const said = error instanceof Error ? error.message : String(error);
  const code = property(error, 'responseCode');
  const refused = typeof code === 'number' && code >= 500;
  if (refused)
    return {
      state: 'ERROR',
      error: `The mail server refused it for good: ${said}. Correct the address and send it again.`,
    };
  if (attempts >= MOST_ATTEMPTS) return { state: 'ERROR', error: `Given up after ${attempts} tries: ${said}` };
  return { state: 'RETRY', error: said };
}

/** When the next try is due. Milliseconds after the end of the last one. */
export function pauseAfter(attempts: number): number {
  return (PAUSES[attempts - 1] ?? PAUSES.at(-1) ?? 0) * 60_000;
}
