import type { Invoice } from '@clientele/domain/invoice';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { useSession } from '../../session/session.tsx';
import { showProblem } from '../../ui/toast.tsx';
import { downloadPdf } from './api/download-pdf.ts';
import { explainRefusal } from './explain-refusal.ts';

/** Downloads the PDF of an invoice and says so when that fails. */
export function useDownload(invoice: Invoice): { download: () => void; downloading: boolean } {
  const { workspace } = useSession();
  const [downloading, setDownloading] = useState(false);

  async function run(): Promise<void> {
    setDownloading(true);
    try {
      await downloadPdf(workspace.id, invoice);
    } catch (error) {
      showProblem({ title: m.invoice_download_failed(), message: explainRefusal(error) });
    } finally {
      setDownloading(false);
    }
  }

  return { download: () => void run(), downloading };
}
