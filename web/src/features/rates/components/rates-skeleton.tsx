import { Skeleton } from '@mantine/core';
import * as m from '@clientele/messages';
import { SectionCard } from '../../../ui/section-card.tsx';
import classes from './rates-skeleton.module.css';

const GROUPS = ['a', 'b', 'c'];

/** The card before it is here. */
export function RatesSkeleton() {
  return (
    <SectionCard title={m.rates_title()}>
      <div role="status" aria-label={m.rates_loading()} className={classes['skeleton']}>
        {GROUPS.map((group) => (
          <div key={group} className={classes['group']}>
            <Skeleton height={14} width={180} />
            <Skeleton height={20} />
            <Skeleton height={12} width="70%" />
          </div>
        ))}
      </div>
    </SectionCard>
  );
}
