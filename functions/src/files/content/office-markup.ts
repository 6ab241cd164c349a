import type { FileRefusal } from '@clientele/domain/client-file';
import { readXml } from './xml.ts';

/** Only markup with one of these words can hold what is looked for here: the rest of a workbook need not be taken apart. */
const WORTH_READING = /Relationship|ContentType|instrText|fldSimple|ddeLink|oleLink|refreshOnLoad|\||<!DOCTYPE/;

/** Relationships to what runs, wherever it lies (ECMA-376, part 1, §§11 to 15, and [MS-OFFMACRO2]): by the last word of their type. */
const ACTIVE_TARGETS: readonly string[] = [
  'vbaProject',
  'wordVbaData',
  'oleObject',
  'control',
  'activeXControlBinary',
  'aFChunk',
  'xlMacrosheet',
  'xlIntlMacrosheet',
  'subDocument',
];

/** What may lie outside of a document: links to click, linked pictures and media, and other workbooks, which Excel asks about. */
const OUTSIDE: readonly string[] = [
  'hyperlink',
  'image',
  'audio',
  'video',
  'media',
  'externalLinkPath',
  'externalLinkLongPath',
  'xlPathMissing',
  'xlAlternateStartup',
  'xlStartup',
  'xlLibrary',
];
const ORDINARY_ADDRESS = /^(?:https?:|file:|[a-z]:[\\/]|[^:]*$)/i;
/** Word notes where the template of a document lay on its author's own drive. Nothing is fetched from there by anybody else. */
const LOCAL_TEMPLATE = /^(?:file:\/{3})?[a-z]:[\\/](?![\\/])[^:]*$/i;

const MACRO_TYPE = /macroEnabled|vbaProject|activeX/i;
const PROGRAM_FIELD = /^\s*DDE(?:AUTO)?(?![\w.])/i;
const FORMULAS: readonly string[] = ['f', 'formula', 'formula1', 'formula2', 'definedName'];

type Attributes = Readonly<Record<string, string>>;

function isActiveRelationship({ Type = '', TargetMode = '', Target = '' }: Attributes): boolean {
  const kind = Type.slice(Type.lastIndexOf('/') + 1);
  if (ACTIVE_TARGETS.includes(kind)) return true;
  if (TargetMode.toLowerCase() !== 'external' || kind === 'hyperlink') return false;
  if (kind === 'attachedTemplate') return !LOCAL_TEMPLATE.test(Target);
  return !OUTSIDE.includes(kind) || !ORDINARY_ADDRESS.test(Target);
}

/** A formula in which another program is asked: =cmd|'/C calc'!A0. Beside texts and names of sheets no formula has that character. */
function asksProgram(formula: string): boolean {
  return formula.replaceAll(/"[^"]*"|'(?:[^']|'')*'/g, '').includes('|');
}

/** Whether a part of an Office document starts something or has something fetched; markup of whatever kind the part is. */
export function inspectMarkup(text: string): FileRefusal | null {
  if (!WORTH_READING.test(text)) return null;
  let active = false;
  /** The texts of the fields that are open, the innermost last: Word writes one in several pieces. */
  const fields: string[] = [];
  let inside = '';
  let collected = '';

  function note(found: boolean): void {
    active ||= found;
  }

  function openElement(name: string, attributes: Attributes): void {
    inside = name;
    collected = '';
    if (name === 'Relationship') note(isActiveRelationship(attributes));
    else if (name === 'Override' || name === 'Default') note(MACRO_TYPE.test(attributes['ContentType'] ?? ''));
    else if (name === 'fldSimple') note(PROGRAM_FIELD.test(attributes['instr'] ?? ''));
    else if (name === 'ddeLink' || name === 'oleLink') note(true);
    else if (name === 'connection') note(['1', 'true'].includes(attributes['refreshOnLoad'] ?? ''));
    else if (name === 'fldChar' && attributes['fldCharType'] === 'begin') fields.push('');
    else if (name === 'fldChar' && attributes['fldCharType'] === 'end') note(PROGRAM_FIELD.test(fields.pop() ?? ''));
  }

  function closeElement(name: string): void {
    if (name === 'instrText') fields.push((fields.pop() ?? '') + collected);
    if (FORMULAS.includes(name)) note(asksProgram(collected));
    inside = '';
  }

  const whole = readXml(text, {
    open: openElement,
    text: (part) => {
      if (inside === 'instrText' || FORMULAS.includes(inside)) collected += part;
    },
    close: closeElement,
  });
  // Where Word finds no end of a field, it reads it all the same.
  note(fields.some((field) => PROGRAM_FIELD.test(field)));
  if (active) return 'active_content';
  return whole ? null : 'concealed_content';
}
