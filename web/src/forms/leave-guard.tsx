import { Button } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { ResponsiveDialog } from '../ui/responsive-dialog.tsx';

type Props = {
  /** whether leaving now would lose text */
  hasUnsaved: () => boolean;
  /** gives up what was typed */
  discard: () => void;
};

/** Asks before a page with unsaved text is left. Going from tab to tab of the same record loses nothing and is not asked about. */
export function LeaveGuard({ hasUnsaved, discard }: Props) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && hasUnsaved(),
    enableBeforeUnload: hasUnsaved,
    withResolver: true,
  });
  const blocked = blocker.status === 'blocked';
  return (
    <ResponsiveDialog opened={blocked} onClose={() => blocker.reset?.()} title={m.leave_title()} size={440}>
      <p>{m.leave_text()}</p>
      <DialogActions>
        <Button
          variant="default"
          onClick={() => {
            discard();
            blocker.proceed?.();
          }}
        >
          {m.leave_go()}
        </Button>
        <Button onClick={() => blocker.reset?.()} data-autofocus>
          {m.leave_stay()}
        </Button>
      </DialogActions>
    </ResponsiveDialog>
  );
}
