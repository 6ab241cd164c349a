import type { FileVisibility } from '@clientele/domain/client-file';
import * as m from '@clientele/messages';
import { IconLock, IconUsers } from '@tabler/icons-react';
import { fileVisibilityLabel } from '../../../format/file-fields.ts';
import classes from './marks.module.css';

/** Who sees a document: icon and word, never colour alone. */
export function VisibilityBadge({ visibility }: { visibility: FileVisibility }) {
  const Icon = visibility === 'portal' ? IconUsers : IconLock;
  return (
    <span
      className={classes['badge']}
      data-visibility={visibility}
      title={visibility === 'portal' ? m.documents_shared_hint() : m.documents_internal_hint()}
    >
      <Icon size={14} stroke={1.75} aria-hidden />
      {fileVisibilityLabel(visibility)}
    </span>
  );
}
