import { Button, UnstyledButton } from '@mantine/core';
import type { Evidence } from '@clientele/domain/compliance';
import { canReview } from '@clientele/domain/compliance-review';
import * as m from '@clientele/messages';
import {
  IconCheck,
  IconCircleCheckFilled,
  IconClock,
  IconFile,
  IconFileOff,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import { evidenceFacts, reviewLabel } from '../../../format/standard-fields.ts';
import { usePersonName } from '../../../session/people.ts';
import { useSession } from '../../../session/session.tsx';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { StatusChip, type ChipTone } from '../../../ui/status-chip.tsx';
import type { EvidenceDocument } from '../api/use-documents.ts';
import type { Standing } from '../use-standing.ts';
import type { AssignmentActions } from './assignment-actions.ts';
import classes from './evidence-list.module.css';

type Props = {
  standing: Standing;
  documents: readonly EvidenceDocument[] | undefined;
  actions: AssignmentActions;
};

/** What was handed in for a standard, the newest first. */
export function EvidenceList({ standing, ...rest }: Props) {
  const pieces = Object.entries(standing.assignment.evidence).toSorted(
    ([, a], [, b]) => b.submittedAt.getTime() - a.submittedAt.getTime(),
  );
  if (pieces.length === 0) {
    return standing.standard.evidenceRequired ? <p className={classes.none}>{m.compliance_no_evidence()}</p> : null;
  }
  return (
    <ul className={classes.list} aria-label={m.compliance_evidence({ name: standing.standard.code })}>
      {pieces.map(([id, piece]) => (
        <EvidenceItem key={id} id={id} piece={piece} standing={standing} {...rest} />
      ))}
    </ul>
  );
}

const REVIEWS: Readonly<Record<Evidence['review']['status'], { tone: ChipTone; icon: Icon }>> = {
  submitted: { tone: 'neutral', icon: IconClock },
  accepted: { tone: 'success', icon: IconCircleCheckFilled },
  rejected: { tone: 'danger', icon: IconX },
};

function EvidenceItem({ id, piece, standing, documents, actions }: Props & { id: string; piece: Evidence }) {
  const personName = usePersonName();
  const { review } = piece;
  return (
    <li className={classes.piece} data-review={review.status}>
      <div className={classes.texts}>
        <div className={classes.first}>
          <DocumentName piece={piece} documents={documents} onOpen={actions.openDocuments} />
          <StatusChip {...REVIEWS[review.status]}>{reviewLabel(piece)}</StatusChip>
        </div>
        <p className={classes.facts}>{evidenceFacts(piece).join(' · ')}</p>
        <p className={classes.facts}>{history(piece, personName)}</p>
      </div>
      {review.status === 'submitted' && <Review id={id} piece={piece} standing={standing} actions={actions} />}
    </li>
  );
}

function history({ submittedBy, review }: Evidence, personName: (uid: string) => string): string {
  if (review.status === 'accepted' && review.by === submittedBy)
    return m.compliance_evidence_accepted_own({ person: personName(review.by) });
  if (review.status === 'accepted') return m.compliance_evidence_accepted({ person: personName(review.by) });
  if (review.status === 'rejected')
    return m.compliance_evidence_rejected({ person: personName(review.by), reason: review.reason });
  return m.compliance_evidence_submitted({ person: personName(submittedBy) });
}

type NameProps = { piece: Evidence; documents: readonly EvidenceDocument[] | undefined; onOpen: () => void };

/** The document behind a piece of evidence; opens where documents are shown. */
function DocumentName({ piece: { fileId }, documents, onOpen }: NameProps) {
  const document = documents?.find(({ id }) => id === fileId);
  if (fileId === '') return <span className={classes.missing}>{m.compliance_evidence_no_document()}</span>;
  if (documents !== undefined && document === undefined) {
    return (
      <span className={classes.missing}>
        <IconFileOff size={16} stroke={1.75} aria-hidden />
        {m.compliance_evidence_file_gone()}
      </span>
    );
  }
  return (
    <UnstyledButton className={classes.document ?? ''} onClick={onOpen}>
      <IconFile size={16} stroke={1.75} aria-hidden />
      <span>{document?.name ?? m.compliance_evidence_document()}</span>
    </UnstyledButton>
  );
}

type ReviewProps = { id: string; piece: Evidence; standing: Standing; actions: AssignmentActions };

/** Accept or reject: by somebody else than who handed it in, unless the settings say otherwise. */
function Review({ id, piece, standing, actions }: ReviewProps) {
  const { permissions, uid } = useSession();
  const verdict = canReview(permissions, uid, piece, actions.ownEvidence);
  const own = !verdict.ok && verdict.why === 'own_evidence' ? m.compliance_own_evidence() : undefined;
  const reason = actions.locked ?? own;
  const name = standing.standard.code;
  return (
    <div className={classes.review}>
      <DeniedTooltip reason={reason}>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconCheck size={14} stroke={1.75} />}
          aria-label={m.compliance_accept_label({ name })}
          onClick={() => actions.accept(standing, id)}
        >
          {m.compliance_accept()}
        </Button>
      </DeniedTooltip>
      <DeniedTooltip reason={reason}>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconX size={14} stroke={1.75} />}
          aria-label={m.compliance_reject_label({ name })}
          onClick={() => actions.show({ dialog: 'reject', standardId: standing.assignment.id, evidenceId: id })}
        >
          {m.compliance_reject()}
        </Button>
      </DeniedTooltip>
    </div>
  );
}
