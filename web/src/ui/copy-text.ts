import * as m from '@clientele/messages';
import { showDone, showProblem } from './toast.tsx';

/** Puts a text on the clipboard and says so. */
export function copyText(text: string, done: string): void {
  navigator.clipboard.writeText(text).then(
    () => showDone({ message: done }),
    () => showProblem({ message: m.record_copy_failed() }),
  );
}
