import { VisuallyHidden } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EmptyState } from './empty-state.tsx';
import classes from './no-record.module.css';
import { usePageTitle } from './page-title.ts';

type Props = { icon: Icon; title: string; text: string; back: ReactNode };

/** A page without the record that it is for: why, and the way back. */
export function NoRecord({ icon, title, text, back }: Props) {
  usePageTitle(title);
  return (
    <output className={classes['state']}>
      <VisuallyHidden component="h1">{title}</VisuallyHidden>
      <EmptyState icon={icon} title={title} action={back}>
        {text}
      </EmptyState>
    </output>
  );
}
