import { contentTypeOfName } from '@clientele/domain/file-types';

function splitName(name: string): [beginning: string, ending: string] {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
}

/** The name of a new version: that of the document, with the ending of the new file when its type is another. */
export function nameOfVersion(documentName: string, fileName: string): string {
  if (contentTypeOfName(documentName) === contentTypeOfName(fileName)) return documentName;
  return splitName(documentName)[0] + splitName(fileName)[1];
}
