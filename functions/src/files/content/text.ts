import type { FileRefusal } from '@clientele/domain/client-file';
import { beginsActive } from './active-content.ts';

/** Control characters that no text has. */
const BINARY = /[^\P{Cc}\t\n\f\r\u0085]|[\uFFFE\uFFFF]/u;

// Every repetition that another one could share its characters with is bounded: 25 MB of blanks must not keep anybody busy.
const MARKUP =
  /<\s{0,20}[!?/]?\s{0,20}(?:html|head|body|script|style|svg|math|iframe|frame|object|embed|applet|img|image|link|meta|base|form|input|button|video|audio|template|doctype|xml|php|a\s{1,20}href)\b/i;
const SCRIPT_ADDRESS = /\b(?:javascript|vbscript)\s{0,20}:\s{0,20}[\w.$]{1,200}\s{0,20}[(=]/i;
/** Formats that are text themselves and that some program opens as more than text. */
const OTHER_FORMATS =
  /^(?:%PDF-|%!PS|\{\\rtf|@echo off|MIME-Version:|Content-Type:|\[InternetShortcut\]|\[Desktop Entry\])/i;
/** A cell that starts another program when a spreadsheet opens it: =cmd|'/C calc'!A0 (Dynamic Data Exchange). */
const PROGRAM_CELL = /(?:^|[,;\t"\r\n]) {0,20}[=+@-][^,;\t\r\n|]{0,200}\|[^,;\t\r\n]{0,500}!/;

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What Excel still saves CSV as. Every byte means something there: what is no text is found by its control characters.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Text that is nothing but text: no bytes of other formats, nothing that a browser or an office program would run. */
export function inspectText(bytes: Uint8Array): FileRefusal | null {
  if (beginsActive(bytes)) return 'active_content';
  let text;
  try {
    text = decode(bytes);
  } catch {
    return 'damaged';
  }
  if (BINARY.test(text)) return 'wrong_content';
  if (OTHER_FORMATS.test(text.trimStart())) return 'wrong_content';
  if ([MARKUP, SCRIPT_ADDRESS, PROGRAM_CELL].some((pattern) => pattern.test(text))) return 'active_content';
  return null;
}
