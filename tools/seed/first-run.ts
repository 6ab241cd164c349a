import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './accounts.ts';

export async function seedWhenEmpty(_say: (text: string) => void): Promise<void> {}

export function printSignIns(say: (text: string) => void): void {
  say(`Sign in with the password "${DEMO_PASSWORD}" as`);
  for (const { email, can } of DEMO_ACCOUNTS) say(`  ${email.padEnd(18)} ${can}`);
}
