import type { Invoice } from '@clientele/domain/invoice';
import { objectPaths } from '@clientele/domain/paths';
import { getBlob, ref } from 'firebase/storage';
import { startStorage } from '../../../firebase/storage.ts';
import { saveBlob } from '../../../ui/save-blob.ts';

/** Hands the PDF of an issued invoice to the browser, with the permission of this moment. Throws what failureOf() reads. */
export async function downloadPdf(workspaceId: string, { id, clientId, number }: Invoice): Promise<void> {
  const content = await getBlob(ref(await startStorage(), objectPaths.invoice(workspaceId, clientId, id)));
  saveBlob(content, { name: `${number}.pdf`, contentType: 'application/pdf' });
}
