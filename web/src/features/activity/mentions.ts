import { mentionMark } from '@clientele/domain/note';

/** Somebody who was chosen from the list while writing. */
export type Mention = { uid: string; name: string };

/** What is typed after an "@" that begins a word, just before the caret; null when nobody is being looked for. */
export function mentionQuery(text: string, caret: number): { from: number; query: string } | null {
  const [found, query = ''] = /(?:^|[\s(])@([^\s@][^@\n]{0,40}|)$/u.exec(text.slice(0, caret)) ?? [];
  return found === undefined ? null : { from: caret - query.length - 1, query };
}

/** Whoever has a word that begins with what is typed; names of several words are found while they are being typed on. */
export function findPeople<Person extends { name: string }>(people: readonly Person[], query: string): Person[] {
  const wanted = query.toLocaleLowerCase();
  return people.filter(({ name }) => {
    const known = name.toLocaleLowerCase();
    return known.startsWith(wanted) || known.split(/\s+/u).some((word) => word.startsWith(wanted));
  });
}

/** The text with a chosen person in the place of what was typed, and where the caret stands then. */
export function insertMention(
  text: string,
  { from, query }: { from: number; query: string },
  { name }: Mention,
): { text: string; caret: number } {
  const rest = text.slice(from + 1 + query.length);
  const inserted = `@${name}${/^\s/u.test(rest) ? '' : ' '}`;
  return { text: text.slice(0, from) + inserted + rest, caret: from + inserted.length };
}

/**
 * What is stored: marks in the place of the names of those who were chosen, and who they are. Of several people with one name each stands
 * for one of its places, in the order in which they were chosen. A name that was deleted again mentions nobody.
 */
export function encodeNote(typed: string, chosen: readonly Mention[]): { text: string; mentions: string[] } {
  const waiting = [...chosen].toSorted((a, b) => b.name.length - a.name.length);
  const mentions: string[] = [];
  let text = '';
  for (let place = 0; place < typed.length;) {
    const here = waiting.filter(({ name }) => typed.startsWith(`@${name}`, place));
    const mention = here.find(({ uid }) => !mentions.includes(uid)) ?? here[0];
    if (mention === undefined) {
      text += typed[place];
      place += 1;
      continue;
    }
    if (!mentions.includes(mention.uid)) mentions.push(mention.uid);
    text += mentionMark(mention.uid);
    place += mention.name.length + 1;
  }
  return { text, mentions };
}
