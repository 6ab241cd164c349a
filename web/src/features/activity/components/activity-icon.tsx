import type { ActivityKind } from '@clientele/domain/activity';
import {
  IconArrowBackUp,
  IconExchange,
  IconHelp,
  IconPencil,
  IconPlus,
  IconTrash,
  type TablerIcon,
} from '@tabler/icons-react';
import classes from './activity-icon.module.css';

const ICONS: Record<ActivityKind, TablerIcon> = {
  'client.created': IconPlus,
  'client.updated': IconPencil,
  'client.status_changed': IconExchange,
  'client.deleted': IconTrash,
  'client.restored': IconArrowBackUp,
  'client.unrecorded': IconHelp,
};

/** Decorative: the sentence beside it says the same. */
export function ActivityIcon({ kind }: { kind: ActivityKind }) {
  const Icon = ICONS[kind];
  return (
    <span className={classes['icon']} data-kind={kind} aria-hidden>
      <Icon size={14} stroke={1.75} />
    </span>
  );
}
