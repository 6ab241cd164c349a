import type { Client } from '@clientele/domain/client';
import type { ComplianceStandard } from '@clientele/domain/compliance-standard';
import type { EvidenceDocument } from '../api/use-documents.ts';
import type { Standing } from '../use-standing.ts';
import type { AssignmentDialog } from './assignment-actions.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { EvidenceDialog } from './evidence-dialog.tsx';
import type { EvidenceUploader } from './evidence-file-field.tsx';
import { RejectDialog } from './reject-dialog.tsx';
import { WaiveDialog } from './waive-dialog.tsx';

type Props = {
  open: AssignmentDialog;
  client: Client;
  standings: readonly Standing[];
  standards: readonly ComplianceStandard[];
  documents: readonly EvidenceDocument[] | undefined;
  ownEvidence: boolean;
  Uploader: EvidenceUploader;
  onClose: () => void;
};

/** The dialogs of the compliance tab, loaded together: whoever opens one often opens the next. */
export function ComplianceDialogs({ open, client, standings, standards, onClose, ...evidence }: Props) {
  if (open.dialog === 'assign')
    return <AssignDialog client={client} standings={standings} standards={standards} onClose={onClose} />;
  const standing = standings.find(({ assignment }) => assignment.id === open.standardId);
  // Somebody else took the standard off meanwhile.
  if (standing === undefined) return null;
  const props = { client, standing, onClose };
  switch (open.dialog) {
    case 'submit':
      return <EvidenceDialog {...props} {...evidence} />;
    case 'edit':
      return <EditDialog {...props} />;
    case 'waive':
      return <WaiveDialog {...props} />;
    case 'reject':
      return <RejectDialog {...props} evidenceId={open.evidenceId} />;
  }
}
