/** Beginnings of programs and of what runs programs, as bytes of Latin-1. */
const PROGRAMS: readonly string[] = [
  '\u007FELF', // Linux
  '\u00CA\u00FE\u00BA\u00BE', // Java class, macOS universal
  '\u00CF\u00FA\u00ED\u00FE', // macOS, 64 bits
  '\u00CE\u00FA\u00ED\u00FE', // macOS, 32 bits
  '\u0000asm', // WebAssembly
  'dex\n', // Android
  '#!', // a script with its interpreter
  'ITSF', // compiled HTML help
  'L\u0000\u0000\u0000\u0001\u0014\u0002\u0000', // Windows shortcut
];

/** Windows and Flash: letters that may begin a text as well, unless bytes follow that no text has. */
const PROGRAMS_IN_LETTERS = /^(?:MZ|FWS|CWS|ZWS)/;
const LOWEST_IN_TEXT = 9;

/** Where what a browser might run begins. Eight readable characters after "<svg" keep chance in compressed data from looking like it. */
const MARKUP = /<(?:(?:script|iframe|html|body|!doctype|\?php)(?=[\s>/])|svg[\s>/][\x20-\x7E\s]{8})/i;

const BEGINS_AS_MARKUP =
  /^(?:\u00EF\u00BB\u00BF)?\s*<(?:[!?]|(?:html|head|body|script|svg|iframe|img|style|meta|a|table|div|p|br|h1)[\s>/])/i;

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** Whether content begins as a program or a page does, whatever else it may be. */
export function beginsActive(bytes: Uint8Array): boolean {
  const start = latin1(bytes.subarray(0, 512));
  return (
    PROGRAMS.some((each) => start.startsWith(each)) ||
    (PROGRAMS_IN_LETTERS.test(start) && bytes.subarray(0, 512).some((byte) => byte < LOWEST_IN_TEXT)) ||
    BEGINS_AS_MARKUP.test(start)
  );
}

/** Whether markup that a browser could run stands anywhere in binary content. */
export function holdsMarkup(bytes: Uint8Array): boolean {
  return MARKUP.test(latin1(bytes));
}
