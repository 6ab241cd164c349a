import type { PurgeClientInput } from '@clientele/domain/upkeep';
import { call } from '../../../firebase/functions.ts';

/** Removes a client in the Trash for good, with everything that hangs on it. Needs the network and `workspace.manage`. */
export async function purgeClient(input: PurgeClientInput): Promise<void> {
  await call<PurgeClientInput, null>('purgeClient', input);
}
