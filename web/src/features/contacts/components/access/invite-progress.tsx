import { Button, Progress } from '@mantine/core';
import type { InviteRow } from '@clientele/domain/invite-calls';
import * as m from '@clientele/messages';
import { DialogActions } from '../../../../ui/dialog-actions.tsx';
import { FormProblem } from '../../../../ui/form-problem.tsx';
import classes from './access-dialog.module.css';
import type { PlannedInvite } from './invite-rows.ts';
import { inviteSkipText } from './invite-skip-text.ts';
import type { InviteRun } from './use-invite-run.ts';

type Props = { rows: readonly PlannedInvite[]; run: InviteRun; onClose: () => void };

/** How far the invitations are, and what became of each. */
export function InviteProgress({ rows, run: { state, results, problem, stop }, onClose }: Props) {
  const invited = [...results.values()].filter(({ outcome }) => outcome === 'invited').length;
  return (
    <div className={classes['body']}>
      <output className={classes['progress']}>
        {state === 'running'
          ? m.invite_all_running({ done: results.size, total: rows.length })
          : m.invite_all_done({ invited, total: rows.length })}
      </output>
      <Progress value={(100 * results.size) / rows.length} aria-label={m.invite_all_progress()} />
      <ul className={classes['rows']} aria-label={m.invite_all_results()}>
        {rows.map(({ contactId, name }) => (
          <li key={contactId} className={classes['row']}>
            <p className={classes['rowName']}>{name}</p>
            <p className={classes['rowText']}>{resultText(results.get(contactId), state)}</p>
          </li>
        ))}
      </ul>
      <FormProblem problem={problem} />
      <DialogActions>
        {state === 'running' ? (
          <Button variant="default" onClick={stop}>
            {m.invite_all_stop()}
          </Button>
        ) : (
          <Button onClick={onClose} data-autofocus>
            {m.dialog_close()}
          </Button>
        )}
      </DialogActions>
    </div>
  );
}

function resultText(row: InviteRow | undefined, state: InviteRun['state']): string {
  if (row === undefined) return state === 'running' ? m.invite_all_waiting() : m.invite_all_not_sent();
  return row.outcome === 'invited' ? m.invite_all_sent() : inviteSkipText(row);
}
