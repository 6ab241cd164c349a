import * as m from '@clientele/messages';
import { lazy, Suspense } from 'react';
import { lazyPart } from '../../../../../ui/lazy-part.ts';
import { ResponsiveDialog } from '../../../../../ui/responsive-dialog.tsx';
import type { FieldReader, LostEdit } from './editing.ts';

const ConflictChoices = lazy(
  lazyPart(async () => ({ default: (await import('./conflict-choices.tsx')).ConflictChoices })),
);

type Props = {
  lost: LostEdit<object> | null;
  reader: (key: string) => FieldReader;
  onChoose: (keepMine: ReadonlySet<string>) => void;
  onBack: () => void;
};

/** Two people changed the same fields: mine or theirs. */
export function ConflictDialog({ lost, ...choices }: Props) {
  return (
    <ResponsiveDialog opened={lost !== null} onClose={choices.onBack} title={m.conflict_title()} size={560}>
      <Suspense>{lost && <ConflictChoices key={lost.on.version} lost={lost} {...choices} />}</Suspense>
    </ResponsiveDialog>
  );
}
