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
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
      stream.on('end', () => {
        receive(
          envelope.rcptTo.map(({ address }) => address),
          Buffer.concat(chunks),
        ).then(
          () => done(),
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        );
      });
    },
  });
}
