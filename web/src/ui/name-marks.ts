const HUES = 8;

/** One or two letters that stand for a name: first letters of its first and last word; never half of an emoji. */
export function initialsOf(name: string): string {
  const words = name
    .normalize('NFC')
    .split(/[\s\-–—/&.,()]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const marks = (words.length > 1 ? [words[0], words.at(-1)] : [words[0]]).map(
    (word) => word?.match(/[\p{L}\p{N}]\p{M}*/u)?.[0] ?? '',
  );
  return marks.join('').toLocaleUpperCase() || '·';
}

/** 0 … 7, the same for equal names. */
export function hueOf(name: string): number {
  let hash = 0;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % HUES;
}
