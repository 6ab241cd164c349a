import { builtParts, writeEmulatorAddresses } from '../emulators/local-config.ts';
import { portsFor } from '../emulators/ports.ts';
import { buildFunctions } from './functions.ts';
import { compileMessages } from './messages.ts';
import { step } from './step.ts';
import { buildWeb } from './web.ts';

/** Brings messages, functions and web app of one offset up to date, and says what took time. */
export async function buildEverything(offset: number, say: (text: string) => void): Promise<void> {
  const parts = builtParts(offset);
  await step('messages', say, compileMessages);
  await step('functions', say, () => buildFunctions(parts.functions));
  await step('web app', say, () => buildWeb(parts.web, 'english'));
  writeEmulatorAddresses(parts.web, portsFor(offset));
}
