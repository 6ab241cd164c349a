import { useEffect, useEffectEvent, useState } from 'react';

/** How long a pause in typing lasts before the address follows. Milliseconds. */
const PAUSE = 250;

/**
 * The text of the search box: ahead of the address while somebody types, behind it when they go back or follow a link.
 * `send` gets the text after each pause in typing.
 */
export function useQueryText(inAddress: string, send: (query: string) => void): [string, (text: string) => void] {
  const [text, setText] = useState(inAddress);
  const [sent, setSent] = useState(inAddress);
  const [seen, setSeen] = useState(inAddress);
  if (inAddress !== seen) {
    setSeen(inAddress);
    // The address holds it trimmed: a blank at the end is a word about to begin.
    if (inAddress !== sent.trim()) {
      setSent(inAddress);
      setText(inAddress);
    }
  }

  const sendNow = useEffectEvent((query: string) => {
    setSent(query);
    send(query);
  });
  useEffect(() => {
    if (text === sent) return;
    const timer = setTimeout(() => sendNow(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, sent]);

  return [text, setText];
}
