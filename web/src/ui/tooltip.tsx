import { cloneElement, useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { placeBeside, type Side } from './place-beside.ts';
import classes from './tooltip.module.css';

type TargetProps = {
  'aria-describedby'?: string | undefined;
  onPointerEnter?: () => void;
  onPointerLeave?: () => void;
  onFocus?: () => void;
  onBlur?: () => void;
};

type Props = {
  /** undefined: no tooltip, the child stays as it is */
  label: string | undefined;
  side?: Side;
  /** before it appears under a pointer; with the focus it appears at once. Milliseconds. */
  delay?: number;
  /** one element that can have the focus */
  children: ReactElement;
};

/** Long enough for the pointer to travel from the control into the tooltip (WCAG 1.4.13). Milliseconds. */
const LINGER = 120;

/** A sentence beside a control, for pointer, keyboard and touch alike; Escape puts it away. */
export function Tooltip({ label, side = 'top', delay = 150, children }: Props) {
  const id = useId();
  const [shown, setShown] = useState(false);
  const [anchor, setAnchor] = useState<Element | null>(null);
  const bubble = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function after(wait: number, show: boolean): void {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(show), wait);
  }

  useEffect(() => () => clearTimeout(timer.current), []);

  useEffect(() => {
    const element = bubble.current;
    if (!shown || !element || !anchor) return;
    // In the browser's top layer it lies above every dialog.
    element.showPopover();
    const { left, top } = placeBeside(anchor.getBoundingClientRect(), element.getBoundingClientRect(), side, {
      width: document.documentElement.clientWidth,
      height: document.documentElement.clientHeight,
    });
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
    function hide(): void {
      setShown(false);
    }
    function onKey(event: KeyboardEvent): void {
      if (event.key === 'Escape') hide();
    }
    addEventListener('keydown', onKey, true);
    addEventListener('scroll', hide, true);
    return () => {
      removeEventListener('keydown', onKey, true);
      removeEventListener('scroll', hide, true);
    };
  }, [shown, anchor, side, label]);

  if (label === undefined) return children;
  const target = cloneElement(children as ReactElement<TargetProps & { ref?: (element: Element | null) => void }>, {
    ref: setAnchor,
    'aria-describedby': shown ? id : undefined,
    onPointerEnter: () => after(delay, true),
    onPointerLeave: () => after(LINGER, false),
    onFocus: () => setShown(true),
    onBlur: () => setShown(false),
  });
  return (
    <>
      {target}
      {shown &&
        createPortal(
          <div
            ref={bubble}
            id={id}
            role="tooltip"
            popover="manual"
            className={classes.tooltip}
            onPointerEnter={() => after(0, true)}
            onPointerLeave={() => after(LINGER, false)}
          >
            {label}
          </div>,
          document.body,
        )}
    </>
  );
}
