import { useEffect, useState, type ComponentType } from 'react';
import { lazyPart } from './lazy-part.ts';
import type * as toastArea from './toast-area.tsx';

export type Problem = { title?: string; message: string };
export type Undoable = { message: string; undo: () => void };

type Area = typeof toastArea;

/** Tells the place that a toast is waiting for it. */
const WANTED = 'clientele-toast';

const importArea = lazyPart(() => import('./toast-area.tsx'));
let loading: Promise<Area> | undefined;

/** Toasts are not needed to show a page: they load with the first key or touch, long before anything can be answered by one. */
function loadArea(): Promise<Area> {
  loading ??= importArea().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

function withArea(show: (area: Area) => void): void {
  void loadArea().then(show);
  dispatchEvent(new Event(WANTED));
}

/** The place where toasts appear; once per page. */
export function Toasts() {
  const [Loaded, setLoaded] = useState<ComponentType>();

  useEffect(() => {
    function load(): void {
      loadArea().then(
        ({ ToastArea }) => setLoaded(() => ToastArea),
        () => {
          // Tried again with the next toast.
        },
      );
    }
    addEventListener('pointerdown', load, { once: true });
    addEventListener('keydown', load, { once: true });
    addEventListener(WANTED, load);
    return () => {
      removeEventListener('pointerdown', load);
      removeEventListener('keydown', load);
      removeEventListener(WANTED, load);
    };
  }, []);

  return Loaded && <Loaded />;
}

/** Something was done and needs no answer. */
export function showDone({ message }: { message: string }): void {
  withArea((area) => area.done(message));
}

/** Something was refused or failed: stays until dismissed, because the person has to decide what to do. */
export function showProblem(problem: Problem): void {
  withArea((area) => area.problem(problem));
}

/** Something was done and can be taken back for ten seconds, longer while the toast has the pointer or the focus. */
export function showUndo(undoable: Undoable): void {
  withArea((area) => area.undoable(undoable));
}
