import { valuesOf, type PdfDictionary, type PdfObjects } from './pdf-objects.ts';
import type { PdfValue } from './pdf-syntax.ts';

/**
 * Names that stand in no file that only shows something (ISO 32000-2, 12.6.4, 7.11.4, 12.7.8, 13.7): scripts, programs to start, forms that
 * send themselves away or bring scripts of their own, media with players, and files within the file.
 */
const ACTIVE: readonly string[] = [
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'Rendition',
  'RichMedia',
  'RichMediaExecute',
  'OnInstantiate',
  'GoToE',
  'EmbeddedFile',
  'EmbeddedFiles',
  'XFA',
];

/** The four commands that every reader knows (ISO 32000-2, table 215). Others are menu items: to print, to save, to quit. */
const PAGE_TURNS: readonly string[] = ['NextPage', 'PrevPage', 'FirstPage', 'LastPage'];
const LONGEST_CHAIN = 20;

/**
 * Whether something in a PDF runs, starts by itself, or is a file of its own. Ordinary files say where they want to be opened, which is a
 * destination or an action that goes there, have links that a person clicks, and forms: none of it is active.
 */
export function holdsActions({ names, dictionaries, objects }: PdfObjects): boolean {
  function resolve(value: PdfValue, depth = 0): readonly PdfValue[] {
    if (value.kind !== 'reference' || depth > LONGEST_CHAIN) return [value];
    return (objects.get(value.number) ?? []).flatMap((each) => resolve(each, depth + 1));
  }

  function under(dictionary: PdfDictionary, key: string): readonly PdfValue[] {
    return valuesOf(dictionary, key).flatMap((value) => resolve(value));
  }

  function isNamed(dictionary: PdfDictionary, key: string, accepted: readonly string[]): boolean {
    return under(dictionary, key).every((value) => value.kind === 'name' && accepted.includes(value.name));
  }

  /** An action with all that follow it. What says no kind of action is a destination, or the page in it. */
  function isHarmless(action: PdfValue, depth = 0): boolean {
    if (depth > LONGEST_CHAIN) return false;
    if (action.kind === 'array')
      return action.items.flatMap((each) => resolve(each)).every((each) => isHarmless(each, depth + 1));
    if (action.kind !== 'dictionary') return true;
    const turns = isNamed(action, 'S', ['Named']) && isNamed(action, 'N', PAGE_TURNS);
    if (valuesOf(action, 'S').length > 0 && !turns && !isNamed(action, 'S', ['GoTo'])) return false;
    return under(action, 'Next').every((next) => isHarmless(next, depth + 1));
  }

  function startsByItself(dictionary: PdfDictionary): boolean {
    if (!under(dictionary, 'OpenAction').every((action) => isHarmless(action))) return true;
    return under(dictionary, 'AA').some(
      (events) =>
        events.kind === 'dictionary' &&
        events.entries.some(([, action]) => !resolve(action).every((each) => isHarmless(each))),
    );
  }

  return (
    ACTIVE.some((name) => names.has(name)) ||
    dictionaries.some((each) => startsByItself(each) || under(each, 'EF').some(({ kind }) => kind === 'dictionary'))
  );
}
