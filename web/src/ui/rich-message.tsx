import { Fragment, type ReactNode } from 'react';

/** Private-use characters mark where a value stands; no text of ours holds them. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARKED = /\uE000([^\uE001]*)\uE001/u;

type Props<Inputs extends Record<string, unknown>> = {
  message: (inputs: Inputs) => string;
  values: { [Key in keyof Inputs]: ReactNode };
  /** inputs that select a variant, like a count; they are shown by the message itself */
  plain?: Partial<Inputs>;
};

/** A message with elements as its values: the translation decides where each stands, nothing is concatenated. */
export function RichMessage<Inputs extends Record<string, unknown>>({ message, values, plain }: Props<Inputs>) {
  const marks = Object.fromEntries(Object.keys(values).map((key) => [key, `${OPEN}${key}${CLOSE}`]));
  const parts = message({ ...marks, ...plain } as Inputs).split(MARKED);
  // Odd parts are the names between the marks; a name may stand twice, so the place is the key.
  return parts.map((part, place) => <Fragment key={place}>{place % 2 === 0 ? part : values[part]}</Fragment>);
}
