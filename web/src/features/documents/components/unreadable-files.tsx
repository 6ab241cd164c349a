import * as m from '@clientele/messages';
import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './unreadable-files.module.css';

/** Documents that do not fit their shape are left out, but not in silence. */
export function UnreadableFiles({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p className={classes['notice']} role="status">
      <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
      {m.documents_unreadable({ count })}
    </p>
  );
}
