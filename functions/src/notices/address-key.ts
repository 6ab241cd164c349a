import { createHash } from 'node:crypto';

/** Stands for an address in the id of a mail: ids are logged, addresses are not. */
export function addressKey(address: string): string {
  return createHash('sha256').update(address).digest('hex').slice(0, 16);
}
