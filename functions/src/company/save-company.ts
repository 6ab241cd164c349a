import { saveCompanyInputSchema, type DetailsWritten, type SaveCompanyInput } from '@clientele/domain/company-calls';
import { requireActor, type Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { readWorkspace } from '../settings/read-workspace.ts';
import { readCompanyDetails, writeCompany } from './company-documents.ts';

/**
 * Changes details of the company, with their entry in the history. Needs `workspace.manage`. A function, because rules can neither
 * compute the check digits of an IBAN nor the contrast of a colour.
 */
export const saveCompany = defineCallable({ name: 'saveCompany', input: saveCompanyInputSchema, run: saveCompanyAs });

async function saveCompanyAs(
  { workspaceId, fields, ...input }: SaveCompanyInput,
  caller: Caller,
): Promise<DetailsWritten> {
  const version = await inTransaction(async (transaction) => {
    const actor = await requireActor(transaction, caller, workspaceId, 'workspace.manage');
    const workspace = await readWorkspace(transaction, workspaceId);
    const { company, version: present } = await readCompanyDetails(transaction, workspaceId);
    if (present !== input.version) throw new Refusal('version_conflict', { version: present });
    const after = { ...company, ...fields };
    return writeCompany(transaction, {
      workspaceId,
      workspace,
      uid: actor.uid,
      before: company,
      version: present,
      after,
    });
  });
  logs.detailsWritten(workspaceId, caller.uid, 'saveCompany', version);
  return { version };
}
