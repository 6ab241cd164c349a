import { createInterface } from 'node:readline';
import { Session } from './protocol/session.ts';

/**
 * Decides Storage requests for the Storage emulator of firebase-tools, in the place of Google's `cloud-storage-rules-runtime`: JSON
 * lines on stdin and stdout until stdin ends.
 */
const session = new Session((message) => process.stdout.write(`${asciiJson(message)}\n`));

// firebase-tools is gone when nobody reads any more.
process.stdout.on('error', () => process.exit(0));
createInterface({ input: process.stdin, crlfDelay: Infinity }).on('line', (line) => {
  if (line.trim() !== '') session.receive(line);
});
session.start();

/** firebase-tools decodes each chunk of our output by itself, which would break a character of several bytes. */
function asciiJson(message: unknown): string {
  return JSON.stringify(message).replaceAll(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
