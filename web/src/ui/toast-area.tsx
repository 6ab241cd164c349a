import '@mantine/notifications/styles.layer.css';
import { Button } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import * as m from '@clientele/messages';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { Problem, Undoable } from './toast.tsx';
import classes from './toast-area.module.css';

/** How long a toast stays while nobody points at it or has the focus in it. Milliseconds. */
const STAYS = 5_000;
const STAYS_WITH_ACTION = 10_000;

export function ToastArea() {
  return (
    <Notifications
      position="bottom-right"
      limit={4}
      classNames={{ root: classes.root ?? '', notification: classes.toast ?? '' }}
    />
  );
}

export function done(message: string): void {
  notifications.show({
    role: 'status',
    message,
    autoClose: STAYS,
    color: 'green',
    icon: <IconCheck size={16} stroke={1.75} />,
  });
}

export function problem({ title, message }: Problem): void {
  notifications.show({
    role: 'alert',
    title,
    message,
    autoClose: false,
    color: 'red',
    icon: <IconAlertTriangle size={16} stroke={1.75} />,
  });
}

/** The one that offers to take something back: of two, nobody knows which of them the word speaks of. */
let shown: string | undefined;

export function undoable({ message, undo }: Undoable): void {
  const id = crypto.randomUUID();
  if (shown !== undefined) notifications.hide(shown);
  shown = id;
  function takeBack(): void {
    notifications.hide(id);
    undo();
  }
  notifications.show({
    id,
    role: 'status',
    autoClose: STAYS_WITH_ACTION,
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
