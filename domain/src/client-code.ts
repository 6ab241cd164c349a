/** Words that say nothing about a company and would waste a letter. */
const LEGAL_WORDS = new Set([
  'inc',
  'incorporated',
  'corp',
  'corporation',
  'co',
  'company',
  'llc',
  'ltd',
  'limited',
  'plc',
  'gmbh',
  'ag',
  'sa',
  'nv',
  'group',
  'holdings',
  'the',
  'and',
  'of',
]);

function words(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const all = plain.split(/[^a-z]+/u).filter((word) => word !== '');
  const telling = all.filter((word) => !LEGAL_WORDS.has(word));
  return telling.join('').length > 1 ? telling : all;
}

/**
 * Three-letter codes for a company name, best first: initials, then the first word's letters, then its consonants, then numbered-off letters.
 * Only A–Z; a name without Latin letters suggests nothing.
 */
export function codeSuggestions(name: string): string[] {
  const parts = words(name);
  const [first = ''] = parts;
  const joined = parts.join('');
  const consonants = joined.slice(0, 1) + joined.slice(1).replace(/[aeiou]/gu, '');
  const candidates = [
    parts
      .map((word) => word[0])
      .join('')
      .slice(0, 3),
    first.slice(0, 3),
    joined.slice(0, 3),
    consonants.slice(0, 3),
    ...Array.from(joined.slice(2), (letter) => joined.slice(0, 2) + letter),
    ...[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => joined.slice(0, 2) + letter),
  ];
  const codes = candidates.filter((candidate) => candidate.length === 3).map((candidate) => candidate.toUpperCase());
  return [...new Set(codes)];
}
