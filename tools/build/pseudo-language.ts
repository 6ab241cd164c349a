type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÁƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ';

/** "Hello {name}" → "[Ĥéļļö {name}]": readable, and anything on screen without brackets and accents did not come from messages/. */
export function pseudoText(text: string): string {
  const accented = text.replaceAll(/\{[^}]*\}|[a-zA-Z]/g, (part) => ACCENTED[PLAIN.indexOf(part)] ?? part);
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
