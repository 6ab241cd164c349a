import sax from 'sax';

/** What Office reads markup in; any other would hide it from us. */
const ENCODINGS: readonly string[] = ['utf-8', 'utf8', 'utf-16', 'us-ascii', 'ascii'];

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  return (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c) ? 'utf-16be' : 'utf-8';
}

/** Whether content begins as XML does, in any of the encodings; blanks may be before the first element. */
export function beginsAsMarkup(start: Uint8Array): boolean {
  return /^\s*(?:<|$)/.test(new TextDecoder(encodingOf(start)).decode(start));
}

/** The text of XML; null where its encoding is none that Office writes. */
export function decodeMarkup(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1] ?? 'utf-8';
    return ENCODINGS.includes(declared.toLowerCase()) ? text : null;
  } catch {
    return null;
  }
}

export type XmlVisitor = {
  /** `name` and the keys of `attributes` without their prefixes; values with their entities undone */
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text: (text: string) => void;
  close: (name: string) => void;
};

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Goes through XML from its first element to its last. False when it is not well-formed, or defines entities of its own. */
export function readXml(text: string, { open, text: onText, close }: XmlVisitor): boolean {
  const reader = sax.parser(true);
  let refused = false;
  Object.assign(reader, {
    onerror() {
      refused = true;
      reader.resume();
    },
    // Office opens no part that has one (ECMA-376, part 2, §6.2.5).
    ondoctype() {
      refused = true;
    },
    onopentag({ name, attributes }: sax.Tag) {
      const plain = Object.entries(attributes).map(([key, value]) => [localName(key), value]);
      open(localName(name), Object.fromEntries(plain));
    },
    ontext: onText,
    oncdata: onText,
    onclosetag: (name: string) => close(localName(name)),
  });
  reader.write(text).close();
  return !refused;
}
