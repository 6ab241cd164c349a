import { Skeleton } from '@mantine/core';
import * as m from '@clientele/messages';
import classes from './compliance-panel.module.css';

/** The shape of the list, while it is loading. */
export function ComplianceSkeleton() {
  return (
    <output className={classes.skeleton} aria-label={m.compliance_loading()}>
      {[1, 2, 3].map((row) => (
        <div key={row} className={classes.skeletonRow}>
          <Skeleton height={14} width="32%" />
          <Skeleton height={12} width="58%" />
          <Skeleton height={12} width="44%" />
        </div>
      ))}
    </output>
  );
}
