import { randomBytes } from 'node:crypto';
import { saveLogoInputSchema, type DetailsWritten, type SaveLogoInput } from '@clientele/domain/company-calls';
import type { Logo } from '@clientele/domain/company';
import { objectPaths } from '@clientele/domain/paths';
import { requireActor, type Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { safeMetadata, sha256Of } from '../files/stored-object.ts';
import { bucket } from '../firebase/app.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { readWorkspace } from '../settings/read-workspace.ts';
import { readCompanyDetails, writeCompany } from './company-documents.ts';
import { inspectLogo } from './inspect-logo.ts';

/**
 * Gives the company another logo, or none. What the picture is, its content says. It gets an id of its own and is never overwritten: the
 * former one stays as long as an issued invoice names it, then the nightly sweep takes it. Needs `workspace.manage`.
 */
export const saveLogo = defineCallable({
  name: 'saveLogo',
  input: saveLogoInputSchema,
  run: saveLogoAs,
  options: { memory: '512MiB' },
});

async function saveLogoAs({ workspaceId, content }: SaveLogoInput, caller: Caller): Promise<DetailsWritten> {
  // Before anything is looked at or stored for somebody who may not.
  await inTransaction((transaction) => requireActor(transaction, caller, workspaceId, 'workspace.manage'));
  const logo = content === null ? null : await storeLogo(workspaceId, Buffer.from(content, 'base64'));
  const version = await inTransaction(async (transaction) => {
    const actor = await requireActor(transaction, caller, workspaceId, 'workspace.manage');
    const workspace = await readWorkspace(transaction, workspaceId);
    const { company, version: present } = await readCompanyDetails(transaction, workspaceId);
    const after = { ...company, logo };
    return writeCompany(transaction, {
      workspaceId,
      workspace,
      uid: actor.uid,
      before: company,
      version: present,
      after,
    });
  });
  logs.detailsWritten(workspaceId, caller.uid, 'saveLogo', version);
  return { version };
}

/** Puts a picture that was found good into the bucket. Throws the Refusal logo_refused with the reason for any other content. */
async function storeLogo(workspaceId: string, bytes: Uint8Array): Promise<Logo> {
  const found = await inspectLogo(bytes);
  if ('problem' in found) throw new Refusal('logo_refused', { problems: [{ path: 'content', ...found.problem }] });
  const id = randomBytes(10).toString('hex');
  await bucket()
    .file(objectPaths.logo(workspaceId, id))
    .save(Buffer.from(bytes), {
      resumable: false,
      metadata: safeMetadata(found.contentType, sha256Of(bytes)),
      preconditionOpts: { ifGenerationMatch: 0 },
    });
  return { id, ...found };
}
