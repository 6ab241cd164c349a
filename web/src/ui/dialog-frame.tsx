import { Drawer, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import * as m from '@clientele/messages';
import type { ReactNode } from 'react';
import { PHONE } from './breakpoints.ts';
import classes from './dialog-frame.module.css';
import { useFocusBack } from './use-focus-back.ts';

export type DialogProps = {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** on a desktop, in pixels */
  size?: number;
  children: ReactNode;
};

export function DialogFrame({ opened, onClose, title, size = 480, children }: DialogProps) {
  useFocusBack(opened);
  const phone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const shared = {
    opened,
    onClose,
    title,
    closeButtonProps: { 'aria-label': m.dialog_close() },
    overlayProps: { backgroundOpacity: 0.4 },
  };
  const parts = { header: classes.header ?? '', title: classes.title ?? '', body: classes.body ?? '' };
  if (phone) {
    return (
      <Drawer
        {...shared}
        position="bottom"
        transitionProps={{ duration: 150 }}
        classNames={{ ...parts, content: classes.sheet ?? '' }}
      >
        {children}
      </Drawer>
    );
  }
  return (
    <Modal
      {...shared}
      size={size}
      transitionProps={{ duration: 120, transition: 'pop' }}
      classNames={{ ...parts, content: classes.dialog ?? '' }}
    >
      {children}
    </Modal>
  );
}
