import '@mantine/notifications/styles.layer.css';
import { Button } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import * as m from '@clientele/messages';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import classes from './toast.module.css';

/** How long a toast stays while nobody points at it or has the focus in it. Milliseconds. */
const STAYS = 5_000;
const STAYS_WITH_ACTION = 10_000;

/** The place where toasts appear; once per page. */
export function Toasts() {
  return (
    <Notifications
      position="bottom-right"
      limit={4}
      classNames={{ root: classes.root ?? '', notification: classes.toast ?? '' }}
    />
  );
}

/** Something was done and needs no answer. */
export function showDone({ message }: { message: string }): void {
  notifications.show({
    role: 'status',
    message,
    autoClose: STAYS,
    color: 'green',
    icon: <IconCheck size={16} stroke={1.75} />,
  });
}

/** Something was refused or failed: stays until dismissed, because the person has to decide what to do. */
export function showProblem({ title, message }: { title?: string; message: string }): void {
  notifications.show({
    role: 'alert',
    title,
    message,
    autoClose: false,
    color: 'red',
    icon: <IconAlertTriangle size={16} stroke={1.75} />,
  });
}

/** Something was done and can be taken back for ten seconds, longer while the toast has the pointer or the focus. */
export function showUndo({ message, undo }: { message: string; undo: () => void }): void {
  const id = crypto.randomUUID();
  function takeBack(): void {
    notifications.hide(id);
    undo();
  }
  notifications.show({
    id,
    role: 'status',
    autoClose: STAYS_WITH_ACTION,
    withBorder: false,
    color: 'indigo',
    message: (
      <span className={classes.withAction}>
        <span>{message}</span>
        <Button variant="light" size="compact-sm" onClick={takeBack}>
          {m.toast_undo()}
        </Button>
      </span>
    ),
  });
}
