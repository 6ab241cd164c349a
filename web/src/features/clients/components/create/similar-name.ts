import type { Client } from '@clientele/domain/client';
import { fold } from '../list/search-text.ts';

/** What companies call their legal form; two companies do not differ by it. */
const LEGAL_FORMS = new Set(
  'inc incorporated corp corporation co company llc llp lp ltd limited plc gmbh ag kg sa sas sarl srl spa bv nv ab oy as pty group holding holdings the'.split(
    ' ',
  ),
);

/** A name without accents, case, punctuation and legal form: what two spellings of one company share. */
export function nameCore(name: string): string {
  const words = fold(name)
    .replace(/['.]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !LEGAL_FORMS.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** A client that is probably the same company; only ever one that this person may see. */
export function similarClient(name: string, clients: readonly Client[]): Client | undefined {
  const core = nameCore(name);
  return core.length < 2 ? undefined : clients.find((client) => nameCore(client.displayName) === core);
}
