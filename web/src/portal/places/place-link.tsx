import type { ComponentProps, MouseEvent } from 'react';
import { usePlaces } from './place-context.tsx';
import type { Place } from './place.ts';

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { to: Place };

/** A link to another place of the portal; with a modifier key the browser does what it does with links. */
export function PlaceLink({ to, children, ...others }: Props) {
  const { href, go } = usePlaces();
  function onClick(event: MouseEvent): void {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  }
  return (
    <a {...others} href={href(to)} onClick={onClick}>
      {children}
    </a>
  );
}
