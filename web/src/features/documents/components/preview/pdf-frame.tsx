import { useEffect, useRef } from 'react';
import classes from './preview-dialog.module.css';

/**
 * The browser's own PDF viewer. Some take the focus when they are done with a file, and with it the arrow keys: it goes back, unless the
 * person went there, with the pointer or with Tab.
 */
export function PdfFrame({ url, name }: { url: string; name: string }) {
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    let before: Element | null = null;
    let tabbed = false;
    function onFocus(event: FocusEvent): void {
      before = event.target instanceof Element ? event.target : null;
    }
    function onKey(event: KeyboardEvent): void {
      tabbed = event.key === 'Tab';
    }
    function onBlur(): void {
      const { current } = frame;
      const taken = current !== null && document.activeElement === current;
      if (!taken || tabbed || current.matches(':hover')) return;
      // Within the event the browser still hands the focus over.
      setTimeout(() => {
        current.blur();
        window.focus();
        if (before instanceof HTMLElement) before.focus();
      });
    }
    if (document.activeElement !== frame.current) before = document.activeElement;
    addEventListener('focusin', onFocus);
    addEventListener('keydown', onKey, true);
    addEventListener('blur', onBlur);
    return () => {
      removeEventListener('focusin', onFocus);
      removeEventListener('keydown', onKey, true);
      removeEventListener('blur', onBlur);
    };
  }, []);

  return (
    // Chromium shows no PDF in a sandboxed frame. What is let into this one is told in docs/decisions/021.
    // oxlint-disable-next-line react/iframe-missing-sandbox
    <iframe ref={frame} className={classes['pdf']} src={`${url}#navpanes=0`} title={name} />
  );
}
