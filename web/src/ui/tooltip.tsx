import { cloneElement, useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { placeBeside, type Side } from './place-beside.ts';
import classes from './tooltip.module.css';

type TargetProps = {
  ref?: (element: Element | null) => void;
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
  const [wish, setWish] = useState({ show: false, wait: 0 });
  const [shown, setShown] = useState(false);
  const [anchor, setAnchor] = useState<Element | null>(null);

  useEffect(() => {
    const timer = setTimeout(() => setShown(wish.show), wish.wait);
    return () => clearTimeout(timer);
  }, [wish]);

  if (label === undefined) return children;
  const target = cloneElement(children as ReactElement<TargetProps>, {
    ref: setAnchor,
    'aria-describedby': shown ? id : undefined,
    onPointerEnter: () => setWish({ show: true, wait: delay }),
    onPointerLeave: () => setWish({ show: false, wait: LINGER }),
    onFocus: () => setWish({ show: true, wait: 0 }),
    onBlur: () => setWish({ show: false, wait: 0 }),
  });
  return (
    <>
      {target}
      {shown && anchor && (
        <Bubble
          key={label}
          id={id}
          label={label}
          side={side}
          anchor={anchor}
          onEnter={() => setWish({ show: true, wait: 0 })}
          onLeave={() => setWish({ show: false, wait: LINGER })}
          onHide={() => setWish({ show: false, wait: 0 })}
        />
      )}
    </>
  );
}

type BubbleProps = {
  id: string;
  label: string;
  side: Side;
  anchor: Element;
  onEnter: () => void;
  onLeave: () => void;
  onHide: () => void;
};

function Bubble({ id, label, side, anchor, onEnter, onLeave, onHide }: BubbleProps) {
  const bubble = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = bubble.current;
    if (!element) return;
    function place(): void {
      if (!element) return;
      const { left, top } = placeBeside(anchor.getBoundingClientRect(), element.getBoundingClientRect(), side, {
        width: document.documentElement.clientWidth,
        height: document.documentElement.clientHeight,
      });
      element.style.left = `${left}px`;
      element.style.top = `${top}px`;
    }
    // In the browser's top layer it lies above every dialog.
    element.showPopover();
    place();
    // The focus scrolls what it reaches into view: the sentence goes along.
    addEventListener('scroll', place, true);
    return () => removeEventListener('scroll', place, true);
  }, [anchor, side]);

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.key === 'Escape') onHide();
    }
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [onHide]);

  return createPortal(
    <div
      ref={bubble}
      id={id}
      role="tooltip"
      popover="manual"
      className={classes.tooltip}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      {label}
    </div>,
    document.body,
  );
}
