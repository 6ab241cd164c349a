import { TextInput } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import type { StandardInput } from '@clientele/domain/compliance-standard';
import { BLANK_EVIDENCE, evidenceInputSchema } from '@clientele/domain/compliance';
import * as m from '@clientele/messages';
import { useMemo, useRef, useState } from 'react';
import { Controller } from 'react-hook-form';
import * as z from 'zod';
import { useDialogForm } from '../../../forms/use-dialog-form.ts';
import { useSession } from '../../../session/session.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { showDone } from '../../../ui/toast.tsx';
import { submitEvidence } from '../api/submit-evidence.ts';
import type { EvidenceDocument } from '../api/use-documents.ts';
import { newPieceId } from '../new-piece-id.ts';
import { useClientToday, type Standing } from '../use-standing.ts';
import classes from './dialogs.module.css';
import { EvidenceFileField, type EvidenceUploader } from './evidence-file-field.tsx';
import { refusalSentence } from './use-compliance-actions.ts';

type Props = {
  client: Client;
  standing: Standing;
  documents: readonly EvidenceDocument[] | undefined;
  ownEvidence: boolean;
  Uploader: EvidenceUploader;
  onClose: () => void;
};

/** Nested as the callable takes it, so that its problems find their fields. */
function schemaOf(standard: StandardInput) {
  return z.strictObject({ evidence: evidenceInputSchema(standard) });
}

/** Hands in a piece of evidence: one of the client's documents and what it says. */
export function EvidenceDialog({ client, standing, documents, ownEvidence, Uploader, onClose }: Props) {
  const { standard, assignment } = standing;
  const { workspace } = useSession();
  const today = useClientToday(client);
  // Pressed twice, it is one piece.
  const [evidenceId] = useState(newPieceId);
  const [uploading, setUploading] = useState(false);
  const submitted = useRef<string>(undefined);
  const schema = useMemo(() => schemaOf(standard), [standard]);
  const { form, problem, onSubmit, busy, draft } = useDialogForm({
    draftOf: { subject: client.id, part: `evidence:${assignment.id}` },
    schema,
    values: { evidence: { ...BLANK_EVIDENCE, issuer: standard.issuer, effectiveOn: today } },
    shown: [
      'evidence.fileId',
      'evidence.certificateNumber',
      'evidence.issuer',
      'evidence.issuedOn',
      'evidence.effectiveOn',
      'evidence.expiresOn',
    ],
    async save({ evidence }) {
      const { id: standardId, version } = assignment;
      await submitEvidence({
        workspaceId: workspace.id,
        clientId: client.id,
        standardId,
        version,
        evidenceId,
        evidence,
      });
      submitted.current = evidence.fileId;
    },
    onSaved() {
      showDone({ message: m.compliance_submitted_done({ name: standard.code }) });
      onClose();
    },
    onClose,
    explain: refusalSentence,
  });
  const errors = form.formState.errors.evidence;

  return (
    <FormDialog draft={draft} title={m.compliance_submit_title({ name: standard.code })} size={520}>
      <form className={classes.form} onSubmit={onSubmit} noValidate>
        <Controller
          control={form.control}
          name="evidence.fileId"
          render={({ field: { value, onChange, onBlur, ref } }) => (
            <EvidenceFileField
              client={client}
              category={standard.category === 'insurance' ? 'insurance' : 'certificate'}
              documents={documents?.filter(({ isLatest }) => isLatest)}
              value={value}
              onChange={onChange}
              onBlur={onBlur}
              inputRef={ref}
              onUploading={setUploading}
              error={errors?.fileId?.message}
              isKept={(fileId) => submitted.current === fileId}
              Uploader={Uploader}
            />
          )}
        />
        <div className={classes.pair}>
          <TextInput
            label={m.compliance_submit_certificate()}
            autoComplete="off"
            error={errors?.certificateNumber?.message}
            {...form.register('evidence.certificateNumber')}
          />
          <TextInput
            label={m.compliance_submit_issuer()}
            autoComplete="off"
            error={errors?.issuer?.message}
            {...form.register('evidence.issuer')}
          />
        </div>
        <div className={classes.triple}>
          <TextInput
            type="date"
            label={m.compliance_submit_issued()}
            error={errors?.issuedOn?.message}
            {...form.register('evidence.issuedOn')}
          />
          <TextInput
            type="date"
            label={m.compliance_submit_effective()}
            error={errors?.effectiveOn?.message}
            {...form.register('evidence.effectiveOn')}
          />
          <TextInput
            type="date"
            label={m.compliance_submit_expires()}
            error={errors?.expiresOn?.message}
            {...form.register('evidence.expiresOn')}
          />
        </div>
        <p className={classes.text}>
          {standard.validityMonths !== null && m.compliance_submit_expires_hint({ count: standard.validityMonths })}{' '}
          {ownEvidence ? m.compliance_submit_own_review() : m.compliance_submit_needs_review()}
        </p>
        <FormActions
          problem={problem}
          draft={draft}
          submit={m.compliance_submit_submit()}
          busy={busy}
          denied={uploading ? m.compliance_submit_uploading() : undefined}
        />
      </form>
    </FormDialog>
  );
}
