import * as m from '@clientele/messages';
import { IconBan, IconUpload } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { showProblem } from '../../../ui/toast.tsx';
import classes from './drop-area.module.css';
import { useDroppedFiles } from './use-dropped-files.ts';

type Props = {
  clientName: string;
  /** why nothing may be uploaded; undefined when it may */
  locked: string | undefined;
  onFiles: (files: readonly File[]) => void;
  children: ReactNode;
};

/** Takes files that are dropped or pasted anywhere on the page while this part of it is shown. */
export function DropArea({ clientName, locked, onFiles, children }: Props) {
  const area = useRef<HTMLDivElement>(null);
  const dragging = useDroppedFiles(area, (files, folders) => {
    if (locked !== undefined) {
      showProblem({ title: m.documents_drop_refused(), message: locked });
      return;
    }
    if (folders > 0) showProblem({ title: m.documents_drop_folder(), message: m.documents_drop_folder_text() });
    if (files.length > 0) onFiles(files);
  });
  const Icon = locked === undefined ? IconUpload : IconBan;
  return (
    <div ref={area} className={classes['area']}>
      {children}
      {dragging && (
        <div className={classes['hint']} data-locked={locked !== undefined || undefined}>
          <Icon size={24} stroke={1.75} aria-hidden />
          <p>{locked ?? m.documents_drop({ client: clientName })}</p>
        </div>
      )}
    </div>
  );
}
