type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ', n: 'ñ', o: 'ö', p: 'þ', q: 'ɋ',
  r: 'ŕ', s: 'š', t: 'ţ', u: 'û', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž', A: 'Á', B: 'Ɓ', C: 'Ç', D: 'Ð', E: 'É', F: 'Ƒ', G: 'Ĝ', H: 'Ĥ',
  I: 'Î', J: 'Ĵ', K: 'Ķ', L: 'Ļ', M: 'Ṁ', N: 'Ñ', O: 'Ö', P: 'Þ', Q: 'Ɋ', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Û', V: 'Ṽ', W: 'Ŵ', X: 'Ẋ', Y: 'Ý', Z: 'Ž',
};

/** "Hello {name}" → "[Ĥéļļö {name}]": readable, and anything on screen without brackets and accents did not come from messages/. */
export function pseudoText(text: string): string {
  const accented = text.replaceAll(/\{[^}]*\}|[a-zA-Z]/g, (part) => (part.startsWith('{') ? part : (ACCENTS[part] ?? part)));
  return `[${accented}]`;
}

/** The same for a whole message file: plain texts, nested groups, and variants, of which only the texts behind `match` are shown. */
export function pseudoMessages(messages: Json): Json {
  if (typeof messages === 'string') return pseudoText(messages);
  if (Array.isArray(messages)) return messages.map(pseudoVariant);
  if (messages === null || typeof messages !== 'object') return messages;
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [key, key === '$schema' ? value : pseudoMessages(value)]),
  );
}

function pseudoVariant(variant: Json): Json {
  if (variant === null || typeof variant !== 'object' || Array.isArray(variant)) return pseudoMessages(variant);
  return { ...variant, match: pseudoMessages(variant['match'] ?? {}) };
}
