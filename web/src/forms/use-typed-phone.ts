import { useState } from 'react';
import { parsePhone, phoneLabel, usePhones } from '../format/phone.ts';

type TypedPhone = {
  /** what the input shows */
  text: string;
  /** what was typed, in E.164 where it can be */
  take: (typed: string) => string;
  /** shows the number as it is kept, once the person has left the input */
  settle: () => void;
};

/**
 * A phone number as people write it, kept in E.164. What is typed stays as typed until the input is left.
 * @param country where numbers without a country code belong (ISO 3166-1 alpha-2)
 */
export function useTypedPhone(stored: string, country: string): TypedPhone {
  usePhones();
  const [typing, setTyping] = useState<{ text: string; number: string } | null>(null);
  return {
    // Somebody else's number, or a discarded one, replaces what was typed.
    text: typing?.number === stored ? typing.text : phoneLabel(stored),
    take(typed) {
      const number = parsePhone(typed, country);
      setTyping({ text: typed, number });
      return number;
    },
    settle: () => setTyping(null),
  };
}
