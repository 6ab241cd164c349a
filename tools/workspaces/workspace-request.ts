import { parseArgs } from 'node:util';
import { CURRENCY, EMAIL, LANGUAGE, TIMEZONE, WORKSPACE_ID } from '../../domain/src/formats.ts';
import { workspaceSchema } from '../../domain/src/workspace.ts';
import { Failure } from '../process/failure.ts';

export type WorkspaceRequest = {
  project: string;
  workspace: string;
  name: string;
  owner: string;
  ownerName: string;
  currency: string;
  language: string;
  timezone: string;
  paymentTermsDays: number;
};

export const USAGE = `npm run create-workspace -- --project <id> --workspace <slug> --name "<name>" --owner <e-mail>
  [--owner-name "<name>"] [--currency USD] [--language en] [--timezone America/New_York] [--terms 30]`;

const OPTIONS = {
  project: { type: 'string', default: '' },
  workspace: { type: 'string', default: '' },
  name: { type: 'string', default: '' },
  owner: { type: 'string', default: '' },
  'owner-name': { type: 'string', default: '' },
  currency: { type: 'string', default: 'USD' },
  language: { type: 'string', default: 'en' },
  timezone: { type: 'string', default: 'America/New_York' },
  terms: { type: 'string', default: '30' },
} as const;

/** Reads the words of the command. Throws a Failure that names every one that is missing or wrong. */
export function parseWorkspaceRequest(words: readonly string[]): WorkspaceRequest {
  const values = readOptions(words);
  const owner = values.owner.toLowerCase();
  const name = workspaceSchema.shape.name.safeParse(values.name);
  const paymentTermsDays = workspaceSchema.shape.paymentTermsDays.safeParse(Number(values.terms));
  const complaints = [
    /^[a-z][a-z0-9-]{4,29}$/.test(values.project) ? '' : '--project: the id of the Firebase project, as in the console',
    WORKSPACE_ID.test(values.workspace)
      ? ''
      : '--workspace: 2 to 30 small letters, digits and hyphens, a letter first; it stays for good',
    name.success ? '' : '--name: 1 to 80 characters',
    EMAIL.test(owner) ? '' : '--owner: the e-mail address of the first owner',
    CURRENCY.test(values.currency) ? '' : '--currency: three capital letters (ISO 4217), for example EUR',
    LANGUAGE.test(values.language) ? '' : '--language: a BCP 47 tag, for example en',
    TIMEZONE.test(values.timezone) ? '' : '--timezone: an IANA name, for example Europe/Berlin',
    paymentTermsDays.success ? '' : '--terms: days until an invoice is due, 0 to 365',
  ].filter((complaint) => complaint !== '');
  if (!name.success || !paymentTermsDays.success || complaints.length > 0) {
    throw new Failure(`Missing or wrong:\n${complaints.map((each) => `  ${each}`).join('\n')}\n\n${USAGE}`);
  }
  const { project, workspace, currency, language, timezone } = values;
  const ownerName = values['owner-name'] || (owner.split('@')[0] ?? owner);
  return {
    project,
    workspace,
    name: name.data,
    owner,
    ownerName,
    currency,
    language,
    timezone,
    paymentTermsDays: paymentTermsDays.data,
  };
}

function readOptions(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS }).values;
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}
