import { Drawer, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import * as m from '@clientele/messages';
import type { ReactNode } from 'react';
import { PHONE } from './breakpoints.ts';
import classes from './responsive-dialog.module.css';

type Props = { opened: boolean; onClose: () => void; title: string; size?: number; children: ReactNode };

/** A dialog in the middle of a desktop, a sheet from below on a phone. */
export function ResponsiveDialog({ opened, onClose, title, size = 480, children }: Props) {
  const phone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const shared = { opened, onClose, title, closeButtonProps: { 'aria-label': m.dialog_close() } };
  if (phone) {
    return (
      <Drawer
        {...shared}
        position="bottom"
        size="auto"
        transitionProps={{ duration: 150 }}
        classNames={{
          content: classes.sheet ?? '',
          header: classes.header ?? '',
          title: classes.title ?? '',
          body: classes.body ?? '',
        }}
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
      classNames={{
        content: classes.dialog ?? '',
        header: classes.header ?? '',
        title: classes.title ?? '',
        body: classes.body ?? '',
      }}
    >
      {children}
    </Modal>
  );
}

/** The row of buttons that ends a dialog: the main one last, and first under the thumb. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={classes.actions}>{children}</div>;
}
