import { Skeleton } from '@mantine/core';
import * as m from '@clientele/messages';
import { SectionCard } from '../../../ui/section-card.tsx';
import classes from './contact-item.module.css';

const WIDTHS = [132, 168, 116];

/** The list before it is here. */
export function ContactsSkeleton() {
  return (
    <SectionCard title={m.contacts_title()} flush>
      <output aria-label={m.contacts_loading()}>
        {WIDTHS.map((width) => (
          <div key={width} className={classes['item']}>
            <div className={classes['who']}>
              <Skeleton circle height={40} />
              <div className={classes['names']}>
                <Skeleton height={14} width={width} mt={4} />
                <Skeleton height={12} width={96} mt={8} />
              </div>
            </div>
            <div className={classes['reach']}>
              <Skeleton height={12} width={140} mt={6} />
              <Skeleton height={12} width={188} />
            </div>
          </div>
        ))}
      </output>
    </SectionCard>
  );
}
