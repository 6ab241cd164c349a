import { shownAs } from '@clientele/domain/file-types';
import * as m from '@clientele/messages';
import type { ClientDocument } from '../../document.ts';
import { FileIcon } from '../file-icon.tsx';
import classes from './document-name.module.css';

type Props = { document: ClientDocument; onOpen: (document: ClientDocument) => void };

/** What a document is called; pressing it opens it. */
export function DocumentName({ document, onOpen }: Props) {
  const { current, earlier } = document;
  const { name } = current;
  const shown = shownAs(current.contentType) !== 'never';
  return (
    <div className={classes['name']}>
      <FileIcon contentType={current.contentType} />
      <button
        type="button"
        className={classes['open']}
        title={name}
        aria-label={shown ? m.documents_open({ name }) : m.documents_download_name({ name })}
        onClick={() => onOpen(document)}
      >
        <bdi>{name}</bdi>
      </button>
      {earlier.length > 0 && (
        <span
          className={classes['version']}
          title={m.documents_version_mark_title({ number: String(current.versionNumber), count: earlier.length })}
        >
          {m.documents_version_mark({ number: String(current.versionNumber) })}
        </span>
      )}
    </div>
  );
}
