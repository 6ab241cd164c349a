import type { Client } from '@clientele/domain/client';
import type { FileCategory } from '@clientele/domain/client-file';
import * as m from '@clientele/messages';
import { useState, type ComponentType, type Ref } from 'react';
import type { EvidenceDocument } from '../api/use-documents.ts';
import classes from './dialogs.module.css';
import { ListSelect } from '../../../forms/list-select.tsx';

type EvidenceUpload = { step: 'none' } | { step: 'under way' } | { step: 'ready'; fileId: string; name: string };

/** Uploads a document from within the dialog; what uploads is no part of compliance, and comes from outside. */
export type EvidenceUploader = ComponentType<{
  client: Client;
  category: FileCategory;
  isKept: (fileId: string) => boolean;
  onChange: (upload: EvidenceUpload) => void;
}>;

type Props = {
  client: Client;
  category: FileCategory;
  documents: readonly EvidenceDocument[] | undefined;
  value: string;
  onChange: (fileId: string) => void;
  onBlur: () => void;
  /** for the form, which gives the focus to the first field that has a problem */
  inputRef: Ref<HTMLInputElement>;
  onUploading: (under: boolean) => void;
  error: string | undefined;
  isKept: (fileId: string) => boolean;
  Uploader: EvidenceUploader;
};

/** Which of the client's documents proves it: chosen, or uploaded here and chosen once its content was found good. */
export function EvidenceFileField(props: Props) {
  const {
    client,
    category,
    documents = [],
    value,
    onChange,
    onBlur,
    inputRef,
    onUploading,
    error,
    isKept,
    Uploader,
  } = props;
  const [uploaded, setUploaded] = useState<EvidenceDocument>();
  // The list of documents hears of it a moment later.
  const isListed = uploaded === undefined || documents.some(({ id }) => id === uploaded.id);
  const offered = isListed ? documents : [uploaded, ...documents];

  function onUpload(upload: EvidenceUpload): void {
    onUploading(upload.step === 'under way');
    if (upload.step === 'ready') {
      setUploaded({ id: upload.fileId, name: upload.name, isLatest: true });
      onChange(upload.fileId);
    } else if (uploaded !== undefined) {
      setUploaded(undefined);
      if (value === uploaded.id) onChange('');
    }
  }

  return (
    <div className={classes.file}>
      <ListSelect
        label={m.compliance_submit_file()}
        description={offered.length === 0 ? m.compliance_submit_no_files() : m.compliance_submit_file_hint()}
        data={offered.map(({ id, name }) => ({ value: id, label: name }))}
        value={value === '' ? null : value}
        onChange={(id) => onChange(id ?? '')}
        onBlur={onBlur}
        ref={inputRef}
        disabled={offered.length === 0}
        clearable
        comboboxProps={{ withinPortal: true, zIndex: 320 }}
        error={error}
        data-autofocus={offered.length > 0 || undefined}
      />
      <Uploader client={client} category={category} isKept={isKept} onChange={onUpload} />
    </div>
  );
}
