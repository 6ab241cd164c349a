import { Button, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { IconAddressBookOff, IconFileAlert, IconLock } from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import { useDenial } from '../../../../session/use-denial.ts';
import { useSession } from '../../../../session/session.tsx';
import { NoRecord } from '../../../../ui/no-record.tsx';
import { usePageTitle } from '../../../../ui/page-title.ts';
import classes from './record-states.module.css';

function NoClient(props: { icon: Icon; title: string; text: string }) {
  const { workspace } = useSession();
  return (
    <NoRecord
      {...props}
      back={
        <Button
          variant="default"
          renderRoot={(root) => <Link {...root} to="/w/$workspaceId/clients" params={{ workspaceId: workspace.id }} />}
        >
          {m.record_back()}
        </Button>
      }
    />
  );
}

/** There is none, or this person may not see it: the two are not told apart, so that nothing is given away. */
export function RecordMissing() {
  return <NoClient icon={IconAddressBookOff} title={m.record_missing_title()} text={m.record_missing_text()} />;
}

/** It was on screen a moment ago and may no longer be seen. */
export function RecordLost() {
  return <NoClient icon={IconLock} title={m.record_lost_title()} text={m.record_lost_text()} />;
}

export function RecordDenied() {
  const reason = useDenial('clients.view');
  return <NoClient icon={IconLock} title={m.record_denied_title()} text={reason ?? ''} />;
}

export function RecordUnreadable() {
  return <NoClient icon={IconFileAlert} title={m.record_unreadable_title()} text={m.record_unreadable_text()} />;
}

/** The shape of a record, while it is loading. */
export function RecordSkeleton() {
  usePageTitle(m.nav_clients());
  return (
    <output className={classes['record']} aria-label={m.record_loading()}>
      <div className={classes['header']}>
        <Skeleton width={48} height={48} radius={10} />
        <div className={classes['who']}>
          <Skeleton width={240} height={20} />
          <Skeleton width={360} height={12} />
        </div>
      </div>
      <div className={classes['tabs']}>
        <Skeleton width={64} height={14} />
        <Skeleton width={56} height={14} />
      </div>
      <div className={classes['columns']}>
        <div className={classes['section']}>
          {ROWS.map((width) => (
            <div key={width} className={classes['row']}>
              <Skeleton width={96} height={12} />
              <Skeleton width={width} height={12} />
            </div>
          ))}
        </div>
        <div className={classes['section']}>
          {ROWS.slice(0, 4).map((width) => (
            <Skeleton key={width} width={width} height={12} />
          ))}
        </div>
      </div>
    </output>
  );
}

const ROWS = ['62%', '28%', '44%', '51%', '36%', '58%', '40%'] as const;
