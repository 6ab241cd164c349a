import { lazy, Suspense, useState } from 'react';
import type { DialogProps } from './dialog-frame.tsx';
import { lazyPart } from './lazy-part.ts';

const DialogFrame = lazy(lazyPart(async () => ({ default: (await import('./dialog-frame.tsx')).DialogFrame })));

/** A dialog in the middle of a desktop, a sheet from below on a phone. What draws it loads when it first opens. */
export function ResponsiveDialog(props: DialogProps) {
  const [wasOpened, setWasOpened] = useState(props.opened);
  if (props.opened && !wasOpened) setWasOpened(true);
  if (!wasOpened) return null;
  return (
    <Suspense>
      <DialogFrame {...props} />
    </Suspense>
  );
}
