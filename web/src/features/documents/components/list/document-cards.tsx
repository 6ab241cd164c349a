import * as m from '@clientele/messages';
import { fileCategoryLabel } from '../../../../format/file-fields.ts';
import { fileSize } from '../../../../format/file-size.ts';
import { usePersonName } from '../../../../session/people.ts';
import { RelativeTime } from '../../../../ui/relative-time.tsx';
import { ExpiryMark } from '../expiry-mark.tsx';
import { VisibilityBadge } from '../visibility-badge.tsx';
import classes from './document-cards.module.css';
import { DocumentMenu } from './document-menu.tsx';
import { DocumentName } from './document-name.tsx';
import type { RowsProps } from './document-table.tsx';

/** The same on a phone. */
export function DocumentCards({ documents, pending, locked, today, actions }: RowsProps) {
  const personName = usePersonName();
  return (
    <ul className={classes['cards']} aria-label={m.documents_list()}>
      {documents.map((document) => {
        const { current } = document;
        return (
          <li
            key={current.seriesId}
            className={classes['card']}
            data-document={current.seriesId}
            data-pending={pending.has(current.id) || undefined}
          >
            <div className={classes['head']}>
              <DocumentName document={document} onOpen={actions.open} />
              <DocumentMenu document={document} locked={locked} actions={actions} />
            </div>
            <div className={classes['marks']}>
              <VisibilityBadge visibility={current.visibility} />
              <span>{fileCategoryLabel(current.category)}</span>
              <span>{fileSize(current.size)}</span>
              {current.expiresOn !== '' && <ExpiryMark expiresOn={current.expiresOn} today={today} />}
            </div>
            <p className={classes['uploaded']}>
              <RelativeTime at={current.createdAt} />{' '}
              {m.documents_uploaded_by({ person: personName(current.createdBy) })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
