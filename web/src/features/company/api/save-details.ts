import type {
  DetailsWritten,
  SaveCompanyInput,
  SaveLogoInput,
  SaveWorkspaceInput,
} from '@clientele/domain/company-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

export function saveCompany(input: SaveCompanyInput): Promise<DetailsWritten> {
  return trackWrite(call<SaveCompanyInput, DetailsWritten>('saveCompany', input));
}

export function saveWorkspace(input: SaveWorkspaceInput): Promise<DetailsWritten> {
  return trackWrite(call<SaveWorkspaceInput, DetailsWritten>('saveWorkspace', input));
}

/** Stores a picture as the company's logo; null takes the logo away. */
export async function saveLogo(workspaceId: string, picture: Blob | null): Promise<DetailsWritten> {
  const content = picture === null ? null : await base64Of(picture);
  return trackWrite(call<SaveLogoInput, DetailsWritten>('saveLogo', { workspaceId, content }));
}

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  // Chunk by chunk: a function takes so many arguments and no more. A multiple of three keeps the padding at the end.
  const chunks: string[] = [];
  for (let from = 0; from < bytes.length; from += 0x6000)
    chunks.push(btoa(String.fromCharCode(...bytes.subarray(from, from + 0x6000))));
  return chunks.join('');
}
