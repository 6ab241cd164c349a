import type { FileContentType } from '@clientele/domain/file-types';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { failureOf } from '../../firebase/failure.ts';
import { failureSentence } from '../../format/failure.ts';
import { saveBlob } from '../../ui/save-blob.ts';
import { readContent } from '../api/read-content.ts';

type Download = { busy: boolean; problem: string | undefined; start: () => void };

/** Hands the content at a path of the bucket to the browser; whether it may be read is decided at that moment. */
export function useDownload(path: string, file: { name: string; contentType: FileContentType }): Download {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function download(): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    try {
      saveBlob(await readContent(path), file);
    } catch (error) {
      setProblem(m.portal_download_failed({ name: file.name, reason: failureSentence(failureOf(error)) }));
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    problem,
    start() {
      if (!busy) void download();
    },
  };
}
