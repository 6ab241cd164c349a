import type { CalendarDate } from '@clientele/domain/calendar-date';
import * as m from '@clientele/messages';
import { fileCategoryLabel } from '../../../../format/file-fields.ts';
import { fileSize } from '../../../../format/file-size.ts';
import { usePersonName } from '../../../../session/people.ts';
import { RelativeTime } from '../../../../ui/relative-time.tsx';
import type { ClientDocument } from '../../document.ts';
import { ExpiryMark } from '../expiry-mark.tsx';
import { VisibilityBadge } from '../visibility-badge.tsx';
import { DocumentMenu } from './document-menu.tsx';
import { DocumentName } from './document-name.tsx';
import classes from './document-table.module.css';
import type { RowActions } from './row-actions.ts';

export type RowsProps = {
  documents: readonly ClientDocument[];
  /** ids of files whose change is on its way */
  pending: ReadonlySet<string>;
  locked: string | undefined;
  today: CalendarDate;
  actions: RowActions;
};

export function DocumentTable({ documents, pending, locked, today, actions }: RowsProps) {
  const personName = usePersonName();
  return (
    <table className={classes['table']} aria-label={m.documents_list()}>
      <thead>
        <tr>
          <th scope="col">{m.documents_column_name()}</th>
          <th scope="col">{m.documents_column_category()}</th>
          <th scope="col">{m.documents_column_visibility()}</th>
          <th scope="col" className={classes['figure']}>
            {m.documents_column_size()}
          </th>
          <th scope="col">{m.documents_column_uploaded()}</th>
          <th scope="col">{m.documents_column_expires()}</th>
          <th scope="col">
            <span className={classes['hidden']}>{m.documents_column_actions()}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => {
          const { current } = document;
          return (
            <tr
              key={current.seriesId}
              data-document={current.seriesId}
              data-pending={pending.has(current.id) || undefined}
            >
              <th scope="row">
                <DocumentName document={document} onOpen={actions.open} />
              </th>
              <td>{fileCategoryLabel(current.category)}</td>
              <td>
                <VisibilityBadge visibility={current.visibility} />
              </td>
              <td className={classes['figure']}>{fileSize(current.size)}</td>
              <td className={classes['uploaded']}>
                <RelativeTime at={current.createdAt} />
                <span className={classes['person']}>
                  {m.documents_uploaded_by({ person: personName(current.createdBy) })}
                </span>
              </td>
              <td>
                <ExpiryMark expiresOn={current.expiresOn} today={today} />
              </td>
              <td>
                <DocumentMenu document={document} locked={locked} actions={actions} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
