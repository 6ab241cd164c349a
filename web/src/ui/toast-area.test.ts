import { notificationsStore } from '@mantine/notifications';
import { expect, test } from 'vitest';
import { done, undoable } from './toast-area.tsx';

function shown(): number {
  return notificationsStore.getState().notifications.length;
}

test('a new offer to undo takes the place of the one before; other toasts stay', () => {
  done('Saved');
  undoable({ message: 'Fir is in the Trash', undo: () => {} });
  undoable({ message: 'Oak is in the Trash', undo: () => {} });
  const offers = notificationsStore.getState().notifications.filter(({ color }) => color === 'indigo');
  expect(offers).toHaveLength(1);
  expect(shown()).toBe(2);
});
