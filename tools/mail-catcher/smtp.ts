import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { SMTPServer, type SMTPServerAddress, type SMTPServerSession } from 'smtp-server';

type Receive = (to: readonly string[], raw: Uint8Array) => Promise<void>;

/** Recipients that the catcher refuses, so that refusals can be tried: "refused@…" for good (550), "later@…" for now (451). */
function answerTo(address: string): (Error & { responseCode: number }) | null {
  if (address.startsWith('refused@')) return Object.assign(new Error('No such mailbox'), { responseCode: 550 });
  return address.startsWith('later@') ? Object.assign(new Error('Mailbox busy'), { responseCode: 451 }) : null;
}

/** A mail server that takes everything and delivers nothing. */
export function smtpServer(receive: Receive): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }: SMTPServerAddress, _session: SMTPServerSession, done: (error?: Error | null) => void) {
      done(answerTo(address));
    },
    onData(stream, { envelope }, done) {
      async function take(): Promise<void> {
        done(await keep(stream, envelope, receive));
      }
      void take();
    },
  });
}

/** Null when the message was kept, else what to answer. */
async function keep(
  stream: Readable,
  { rcptTo }: SMTPServerSession['envelope'],
  receive: Receive,
): Promise<Error | null> {
  try {
    await receive(
      rcptTo.map(({ address }) => address),
      await buffer(stream),
    );
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
