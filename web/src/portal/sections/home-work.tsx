import * as m from '@clientele/messages';
import { useLatestWork } from '../api/use-work.ts';
import { PlaceLink } from '../places/place-link.tsx';
import { Loaded } from './loaded.tsx';
import classes from './sections.module.css';
import { WorkRows } from './work-rows.tsx';

const SHOWN = 5;

export function HomeWork() {
  const live = useLatestWork(SHOWN);
  return (
    <section className={classes.block}>
      <div className={classes.blockHead}>
        <h2>{m.portal_home_work()}</h2>
        <PlaceLink to={{ section: 'work' }} className={classes.all}>
          {m.portal_all()}
        </PlaceLink>
      </div>
      <Loaded live={live}>
        {(items) =>
          items.length === 0 ? (
            <p className={classes.empty}>{m.portal_work_none_text()}</p>
          ) : (
            <WorkRows items={items} dated />
          )
        }
      </Loaded>
    </section>
  );
}
