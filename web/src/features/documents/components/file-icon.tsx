import type { FileContentType } from '@clientele/domain/file-types';
import {
  IconFile,
  IconFileTypeCsv,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconFileTypeTxt,
  IconFileTypeXls,
  IconPhoto,
  type TablerIcon,
} from '@tabler/icons-react';
import classes from './file-icon.module.css';

type Kind = 'pdf' | 'image' | 'text' | 'document' | 'table' | 'unknown';

const ICONS: Record<Kind, TablerIcon> = {
  pdf: IconFileTypePdf,
  image: IconPhoto,
  text: IconFileTypeTxt,
  document: IconFileTypeDocx,
  table: IconFileTypeXls,
  unknown: IconFile,
};

function kindOf(contentType: FileContentType | null): Kind {
  switch (contentType) {
    case 'application/pdf':
      return 'pdf';
    case 'image/png':
    case 'image/jpeg':
    case 'image/webp':
      return 'image';
    case 'application/msword':
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return 'document';
    case 'application/vnd.ms-excel':
    case 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
    case 'text/csv':
      return 'table';
    case 'text/plain':
      return 'text';
    case null:
      return 'unknown';
  }
}

/** What kind of file it is, before its name, which ends with the same. */
export function FileIcon({ contentType, size = 20 }: { contentType: FileContentType | null; size?: number }) {
  const kind = kindOf(contentType);
  const Icon = contentType === 'text/csv' ? IconFileTypeCsv : ICONS[kind];
  return <Icon className={classes['icon']} data-kind={kind} size={size} stroke={1.5} aria-hidden />;
}
