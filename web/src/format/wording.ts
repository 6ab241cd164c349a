import { wordingFor, wordingIn, type Wording } from '@clientele/wording/wording';
import { personLocale } from './locale.ts';

/** Words in the language of the app, days and numbers in the person's own locale. */
export function personWording(): Wording {
  const formats = personLocale();
  return wordingIn(wordingFor(formats).locale, formats);
}
