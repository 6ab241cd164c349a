import { Button, Textarea } from '@mantine/core';
import { statusSchema, type Client } from '@clientele/domain/client';
import { problemOfIssue } from '@clientele/domain/problems';
import * as m from '@clientele/messages';
import { useId, useState, type FormEvent } from 'react';
import { problemSentence } from '../../../../format/problem.ts';
import { DialogActions } from '../../../../ui/dialog-actions.tsx';
import { ResponsiveDialog } from '../../../../ui/responsive-dialog.tsx';
import { AttachedList } from './attached-list.tsx';
import classes from './leaving.module.css';

type Props = { client: Client; onClose: () => void; onConfirm: (reason: string) => void };

/** Shows what hangs on a client that becomes inactive, and asks why; the answer may stay empty. */
export function StatusReasonDialog({ client, onClose, onConfirm }: Props) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const form = useId();

  function submit(event: FormEvent): void {
    event.preventDefault();
    const parsed = statusSchema.shape.statusReason.safeParse(reason);
    if (parsed.success) onConfirm(parsed.data);
    else setProblem(parsed.error.issues.map((issue) => problemSentence(problemOfIssue(issue)))[0]);
  }

  return (
    <ResponsiveDialog opened onClose={onClose} title={m.status_reason_title({ name: client.displayName })} size={440}>
      <form id={form} onSubmit={submit} noValidate>
        <p className={classes['text']}>{m.status_reason_text()}</p>
        <AttachedList client={client} title={m.status_reason_attached()} />
        <Textarea
          label={m.status_reason_label()}
          placeholder={m.status_reason_placeholder()}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={problem}
          autosize
          minRows={2}
          maxRows={6}
          data-autofocus
        />
      </form>
      <DialogActions>
        <Button variant="default" onClick={onClose}>
          {m.dialog_cancel()}
        </Button>
        <Button type="submit" form={form}>
          {m.status_reason_confirm()}
        </Button>
      </DialogActions>
    </ResponsiveDialog>
  );
}
