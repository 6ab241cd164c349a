import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { DeniedTooltip } from './denied-tooltip.tsx';
import { DialogActions } from './dialog-actions.tsx';
import { DiscardQuestion } from './discard-question.tsx';
import type { FormDraft } from './form-draft.ts';
import { FormProblem } from './form-problem.tsx';

type Props = {
  /** why the whole form was refused */
  problem: string | undefined;
  /** what the button that sends the form says */
  submit: string;
  busy: boolean;
  danger?: boolean;
  /** why it cannot be sent yet */
  denied?: string | undefined;
} & (
  | { draft: FormDraft }
  /** of a form that nothing is typed into */
  | { onCancel: () => void }
);

/** The end of a form in a dialog: what stands against it, the way out, the way on. */
export function FormActions({ problem, submit, busy, danger = false, denied, ...way }: Props) {
  const draft = 'draft' in way ? way.draft : undefined;
  const onCancel = 'draft' in way ? way.draft.close : way.onCancel;
  return (
    <>
      <FormProblem problem={problem} />
      {draft?.asking ? (
        <DiscardQuestion onKeep={draft.keepEditing} onDiscard={draft.discard} />
      ) : (
        <DialogActions>
          <Button variant="default" onClick={onCancel}>
            {m.dialog_cancel()}
          </Button>
          <DeniedTooltip reason={denied}>
            <Button type="submit" loading={busy} {...(danger && { color: 'red' })}>
              {submit}
            </Button>
          </DeniedTooltip>
        </DialogActions>
      )}
    </>
  );
}
