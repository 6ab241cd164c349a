import { FILE_SIZE_LIMIT, FILE_TYPES } from '@clientele/domain/file-types';
import { ACTIVE_FILES } from './active-files.ts';
import { LIES, RUNNING } from './hostile-content.ts';
import { SAMPLES } from './sample-files.ts';

/**
 * A file that must never be opened by anybody. `refusedAt`: its announcement is refused (by the form and by the rules), or it is announced
 * like any other and its content is refused. `contentType` is what an attacker would announce; `content` is made when it is asked for.
 */
export type HostileFile = {
  label: string;
  name: string;
  contentType: string;
  content: () => Buffer;
  refusedAt: 'announcement' | 'content';
};

const PDF = SAMPLES['application/pdf'].content;

const NAMES: Readonly<Record<string, string>> = {
  'a way up': '../../contract.pdf',
  'a way up of Windows': '..\\..\\contract.pdf',
  'a path': '/etc/contract.pdf',
  'a path of Windows': 'C:\\Users\\contract.pdf',
  'a folder': 'contracts/contract.pdf',
  'a way to another client': '../../../clients/c2/files/f1.pdf',
  'only dots': '..',
  'a right-to-left override': 'contract\u202Efdp.exe.pdf',
  'a left-to-right override': 'contract\u202D.pdf',
  'a right-to-left isolate': '\u2067contract.pdf',
  'a right-to-left mark': 'contract\u200F.pdf',
  'an Arabic letter mark': 'contract\u061C.pdf',
  NUL: 'contract.pdf\u0000.exe',
  'a line feed': 'contract\n.pdf',
  'an escape sequence': 'contract\u001B[2J.pdf',
  'a delete character': 'contract\u007F.pdf',
  '1,000 characters': `${'x'.repeat(996)}.pdf`,
  '181 characters': `${'x'.repeat(177)}.pdf`,
  '1,000 wide characters': `${'🙂'.repeat(996)}.pdf`,
  'nothing in it': '',
  'only blanks': '   ',
};

const TYPES = [
  'text/html',
  'image/svg+xml',
  'application/xhtml+xml',
  'text/xml',
  'text/javascript',
  'application/x-msdownload',
  'application/octet-stream',
  'application/zip',
  'image/gif',
  'text/html; charset=utf-8',
  'application/pdf; type=text/html',
  'APPLICATION/PDF',
  '',
];

const OF_BAD_NAME = Object.entries(NAMES).map(([label, name]): HostileFile => ({
  label: `a name with ${label}`,
  name,
  contentType: 'application/pdf',
  content: () => PDF,
  refusedAt: 'announcement',
}));

const OF_BAD_TYPE = TYPES.map((contentType): HostileFile => ({
  label: `the type "${contentType}"`,
  name: 'contract.pdf',
  contentType,
  content: () => RUNNING['a page'] ?? PDF,
  refusedAt: 'announcement',
}));

const OF_BAD_SIZE = [0, FILE_SIZE_LIMIT + 1].map((size): HostileFile => ({
  label: `${size} bytes`,
  name: 'contract.pdf',
  contentType: 'application/pdf',
  content: () => Buffer.alloc(size),
  refusedAt: 'announcement',
}));

/** What runs, under every type that is accepted. */
const RENAMED = Object.entries(RUNNING).flatMap(([label, content]) =>
  FILE_TYPES.map(({ contentType, names }): HostileFile => ({
    label: `${label} called ${names[0]}`,
    name: `contract.${names[0]}`,
    contentType,
    content: () => content,
    refusedAt: 'content',
  })),
);

const LYING = Object.entries({ ...LIES, ...ACTIVE_FILES }).map(([label, { contentType, content }]): HostileFile => {
  const ending = FILE_TYPES.find((each) => each.contentType === contentType)?.names[0] ?? '';
  return { label, name: `contract.${ending}`, contentType, content: () => content, refusedAt: 'content' };
});

export const HOSTILE_FILES: readonly HostileFile[] = [
  ...OF_BAD_NAME,
  ...OF_BAD_TYPE,
  ...OF_BAD_SIZE,
  ...RENAMED,
  ...LYING,
];
