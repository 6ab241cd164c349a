/** What a client file may be. `names` are the endings of such a file's name; the first one is given to downloads. */
export const FILE_TYPES = [
  { contentType: 'application/pdf', names: ['pdf'], shown: 'pdf' },
  { contentType: 'image/png', names: ['png'], shown: 'image' },
  { contentType: 'image/jpeg', names: ['jpg', 'jpeg'], shown: 'image' },
  { contentType: 'image/webp', names: ['webp'], shown: 'image' },
  { contentType: 'application/msword', names: ['doc'], shown: 'never' },
  {
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    names: ['docx'],
    shown: 'never',
  },
  { contentType: 'application/vnd.ms-excel', names: ['xls'], shown: 'never' },
  {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    names: ['xlsx'],
    shown: 'never',
  },
  { contentType: 'text/csv', names: ['csv'], shown: 'never' },
  { contentType: 'text/plain', names: ['txt'], shown: 'never' },
] as const;

export type FileContentType = (typeof FILE_TYPES)[number]['contentType'];

export const FILE_CONTENT_TYPES = FILE_TYPES.map((each) => each.contentType);

/** 25 MB as people count it: 25 × 1,024 × 1,024 bytes. */
export const FILE_SIZE_LIMIT = 25 * 1024 * 1024;

function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
}

/** The type that the ending of a name promises, or null. Browsers are not asked: they disagree with each other about CSV and know no DOCX without Office. */
export function contentTypeOfName(name: string): FileContentType | null {
  const ending = endingOf(name);
  return FILE_TYPES.find(({ names }) => names.some((each) => each === ending))?.contentType ?? null;
}

/** How a file is shown without downloading it: as an image, in the PDF viewer, or never. */
export function shownAs(contentType: FileContentType): 'image' | 'pdf' | 'never' {
  return FILE_TYPES.find((each) => each.contentType === contentType)?.shown ?? 'never';
}

/** The name under which a file is saved: its own, with an ending that says what its content was found to be. */
export function downloadName(name: string, contentType: FileContentType): string {
  const type = FILE_TYPES.find((each) => each.contentType === contentType);
  if (type === undefined || type.names.some((each) => each === endingOf(name))) return name;
  return `${name}.${type.names[0]}`;
}
