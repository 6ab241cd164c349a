/** What makes a PDF do something by itself, or hides whether it does (ISO 32000-2, 12.6.4 and 7.6). */
const ACTIONS = /\/(JavaScript|XFA|Launch|Rendition|RichMedia|SubmitForm|ImportData|Encrypt)(?![A-Za-z0-9])/;
/** Inflated content beyond this is not what objects are made of. Bytes. */
const INFLATED_LIMIT = 8 * 1024 * 1024;

/** One character per byte, so that places in the text are places in the file. */
function asText(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** Names may be written with escapes: "/J#61vaScript" (ISO 32000-2, 7.3.5). */
function namesAction(text: string): boolean {
  return ACTIONS.test(
    text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

/** As much as comes out of a deflated stream before it ends, breaks or grows too large. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  let text = '';
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  try {
    while (text.length < INFLATED_LIMIT) {
      const { done, value } = await reader.read();
      if (done) break;
      text += asText(value);
    }
  } catch {
    // Not deflated, or broken off: what came out until then is what a viewer could read as well.
  } finally {
    void reader.cancel().catch(() => undefined);
  }
  return text;
}

/**
 * Whether a PDF could run a script or start an action when a viewer opens it, or hides it by encryption or by a coding that is not undone
 * here. Objects may lie in compressed streams, so each is looked into.
 */
export async function holdsActions(content: Blob): Promise<boolean> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  const text = asText(bytes);
  if (namesAction(text)) return true;
  for (const match of text.matchAll(/stream\r?\n/g)) {
    if (text.slice(match.index - 3, match.index) === 'end') continue;
    const dictionary = text.slice(Math.max(text.lastIndexOf('obj', match.index), match.index - 4_000), match.index);
    if (/\/Subtype\s*\/Image/.test(dictionary)) continue;
    const holdsObjects = dictionary.includes('/ObjStm');
    if (holdsObjects && !/\/Filter\s*\[?\s*\/FlateDecode\s*\]?\s*(\/(?!DecodeParms|DP)|>>)/.test(dictionary))
      return true;
    if (holdsObjects && /\/(DecodeParms|DP)(?![A-Za-z])/.test(dictionary)) return true;
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    if (namesAction(await inflate(bytes.slice(start, end === -1 ? undefined : end)))) return true;
  }
  return false;
}
