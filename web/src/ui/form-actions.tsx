import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { DeniedTooltip } from './denied-tooltip.tsx';
import { DialogActions } from './dialog-actions.tsx';
import { FormProblem } from './form-problem.tsx';

type Props = {
  /** why the whole form was refused */
  problem: string | undefined;
  onCancel: () => void;
  /** what the button that sends the form says */
  submit: string;
  busy: boolean;
  danger?: boolean;
  /** why it cannot be sent yet */
  denied?: string | undefined;
};

/** The end of a form in a dialog: what stands against it, the way out, the way on. */
export function FormActions({ problem, onCancel, submit, busy, danger = false, denied }: Props) {
  return (
    <>
      <FormProblem problem={problem} />
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
    </>
  );
}
