import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { PHONE } from '../../../ui/breakpoints.ts';
import type { ProjectRow } from '../project-filter.ts';
import { ProjectCards } from './project-cards.tsx';
import classes from './project-list.module.css';
import { ProjectTable } from './project-table.tsx';

/** Rows that are drawn at once: more are rare, and wait behind a button. */
const PAGE = 100;

export type ProjectListProps = { rows: readonly ProjectRow[]; withClient: boolean };

/** Projects as a table, on a phone as cards. */
export function ProjectList({ rows, withClient }: ProjectListProps) {
  const phone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const [shown, setShown] = useState(PAGE);
  const Rows = phone ? ProjectCards : ProjectTable;
  return (
    <>
      <Rows rows={rows.slice(0, shown)} withClient={withClient} />
      {rows.length > shown && (
        <Button
          variant="default"
          className={classes['showMore'] ?? ''}
          onClick={() => setShown((before) => before + PAGE)}
        >
          {m.projects_show_more({ count: Math.min(PAGE, rows.length - shown) })}
        </Button>
      )}
    </>
  );
}
