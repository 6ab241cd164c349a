import { useState } from 'react';
import { showDone } from '../../ui/toast.tsx';
import { explainRefusal } from './explain-refusal.ts';

type Options = { take: () => Promise<unknown>; done: string; onDone: () => void };

type TakenStep = { take: () => void; busy: boolean; problem: string | undefined };

/** Takes one step with an invoice. The dialog stays open until it has succeeded, and says why it did not. */
export function useStep({ take, done, onDone }: Options): TakenStep {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function run(): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    try {
      await take();
    } catch (error) {
      setBusy(false);
      setProblem(explainRefusal(error));
      return;
    }
    showDone({ message: done });
    onDone();
  }

  return { take: () => void run(), busy, problem };
}
