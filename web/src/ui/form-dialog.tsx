import type { ReactNode } from 'react';
import { DraftNote } from './draft-note.tsx';
import type { FormDraft } from './form-draft.ts';
import { ResponsiveDialog } from './responsive-dialog.tsx';

type Props = {
  draft: FormDraft;
  title: string;
  /** on a desktop, in pixels */
  size?: number;
  children: ReactNode;
};

/** A dialog with a form that loses nothing: Escape, a click outside and the close button ask first, and what was typed before is back. */
export function FormDialog({ draft, children, ...props }: Props) {
  return (
    <ResponsiveDialog opened onClose={draft.close} {...props}>
      <DraftNote {...draft} />
      {children}
    </ResponsiveDialog>
  );
}
