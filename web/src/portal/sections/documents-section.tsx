import { objectPaths } from '@clientele/domain/paths';
import { latestVersions } from '@clientele/domain/file-versions';
import * as m from '@clientele/messages';
import { IconDownload, IconFileText } from '@tabler/icons-react';
import { dateLabel } from '../../format/dates.ts';
import { fileCategoryLabel } from '../../format/file-fields.ts';
import { fileSize } from '../../format/file-size.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { PlainButton } from '../../ui/plain-button.tsx';
import { usePortalDocuments, type ShownFile } from '../api/use-documents.ts';
import { usePortalData } from '../portal-data.tsx';
import { Loaded } from './loaded.tsx';
import classes from './sections.module.css';
import { useDownload } from './use-download.ts';

export function DocumentsSection() {
  usePageTitle(m.portal_documents_title());
  const live = usePortalDocuments();
  return (
    <div className={classes.page}>
      <h1>{m.portal_documents_title()}</h1>
      <Loaded live={live}>
        {(files) =>
          files.length === 0 ? (
            <EmptyState icon={IconFileText} title={m.portal_documents_none()}>
              {m.portal_documents_none_text()}
            </EmptyState>
          ) : (
            <ul className={`${classes.block} ${classes.rows}`}>
              {latestVersions(files).map((file) => (
                <DocumentRow key={file.id} file={file} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}

function DocumentRow({ file }: { file: ShownFile }) {
  const { workspaceId, clientId } = usePortalData();
  const { busy, problem, start } = useDownload(objectPaths.file(workspaceId, clientId, file.id), file);
  const about = m.portal_document_about({
    category: fileCategoryLabel(file.category),
    size: fileSize(file.size),
    date: dateLabel(file.uploadedAt),
  });
  const version = file.versionNumber > 1 ? m.portal_document_version({ number: file.versionNumber }) : '';
  return (
    <li className={classes.row}>
      <div>
        <div className={classes.title}>{file.name}</div>
        <div className={classes.note}>{[about, version].filter((part) => part !== '').join(' · ')}</div>
        <FormProblem problem={problem} />
      </div>
      <PlainButton
        variant="default"
        busy={busy}
        aria-label={m.portal_document_download({ name: file.name })}
        onClick={start}
      >
        <IconDownload size={16} stroke={1.75} aria-hidden="true" />
      </PlainButton>
    </li>
  );
}
