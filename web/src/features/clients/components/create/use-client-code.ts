import { codeSuggestions } from '@clientele/domain/client-code';
import { CODE } from '@clientele/domain/formats';
import { useEffect, useEffectEvent, useState } from 'react';
import { isCodeFree } from '../../api/is-code-free.ts';

/** A pause in typing before anything is asked. Milliseconds. */
const PAUSE = 300;
/** How many suggestions are looked up before the name is given up on; each costs a read. */
const TRIES = 6;

/** `unchecked`: the server could not be asked; it decides when the client is saved. */
export type CodeState = 'blank' | 'checking' | 'free' | 'taken' | 'unchecked';

type Options = {
  workspaceId: string;
  name: string;
  code: string;
  /** whether the person has typed the code, or sends it off: then it is left alone */
  typed: boolean;
  /** while the client is on its way to the server its own code looks taken */
  saving: boolean;
  /** codes of clients on this page, known without asking */
  known: ReadonlySet<string>;
  suggest: (code: string) => void;
};

/** Suggests a free code while the name is typed, and says whether the code in the form is free. */
export function useClientCode({ workspaceId, name, code, typed, saving, known, suggest }: Options): CodeState {
  // Answers are kept for as long as the form is open; the reservation itself decides in the end.
  const [answers] = useState(() => new Map<string, boolean>());
  const [checked, setChecked] = useState<{ code: string; state: CodeState }>({ code: '', state: 'blank' });

  const isFree = useEffectEvent(async (candidate: string): Promise<boolean> => {
    if (known.has(candidate)) return false;
    const answer = answers.get(candidate) ?? (await isCodeFree(workspaceId, candidate));
    answers.set(candidate, answer);
    return answer;
  });
  const offer = useEffectEvent((candidate: string) => {
    if (!typed) suggest(candidate);
  });
  const firstFree = useEffectEvent(async (candidates: readonly string[]): Promise<string> => {
    for (const candidate of candidates) if (await isFree(candidate)) return candidate;
    return '';
  });

  useEffect(() => {
    if (typed) return;
    const candidates = codeSuggestions(name).slice(0, TRIES * 4);
    const unknown = candidates.filter((candidate) => !known.has(candidate)).slice(0, TRIES);
    let current = true;
    const timer = setTimeout(() => {
      firstFree(unknown).then(
        (found) => current && offer(found),
        // Without the network the best guess stands; the server decides later.
        () => current && offer(unknown[0] ?? ''),
      );
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [name, typed, known]);

  useEffect(() => {
    // What was free before is asked again after a refusal.
    if (saving) answers.clear();
    if (saving || !CODE.test(code)) return;
    let current = true;
    function settle(state: CodeState): void {
      if (current) setChecked({ code, state });
    }
    const timer = setTimeout(
      () => {
        isFree(code).then(
          (free) => settle(free ? 'free' : 'taken'),
          () => settle('unchecked'),
        );
      },
      answers.has(code) ? 0 : PAUSE,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [code, saving, answers]);

  if (!CODE.test(code)) return 'blank';
  return checked.code === code ? checked.state : 'checking';
}
