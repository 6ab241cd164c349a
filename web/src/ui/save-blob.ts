import type { ClientFile } from '@clientele/domain/client-file';
import { downloadName } from '@clientele/domain/file-types';

/** How long the browser may take to begin with a download. Milliseconds. */
const BEGIN = 60_000;

/** Hands content to the browser as a download: never as something that it would open on its own. */
export function saveBlob(content: Blob, { name, contentType }: Pick<ClientFile, 'name' | 'contentType'>): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = downloadName(name, contentType);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), BEGIN);
}
