import type { ActivityKind } from '@clientele/domain/activity';
import {
  IconAdjustments,
  IconArrowBackUp,
  IconBriefcase,
  IconClock,
  IconCoin,
  IconDoorEnter,
  IconExchange,
  IconFileText,
  IconHelp,
  IconNote,
  IconPencil,
  IconPlus,
  IconReceipt,
  IconShieldCheck,
  IconTrash,
  IconUser,
  type TablerIcon,
} from '@tabler/icons-react';
import classes from './activity-icon.module.css';

/** What happened to the client itself shows what; what happened to something that hangs on it shows to which. */
const ICONS: Readonly<Record<string, TablerIcon>> = {
  'client.created': IconPlus,
  'client.updated': IconPencil,
  'client.status_changed': IconExchange,
  'client.deleted': IconTrash,
  'client.restored': IconArrowBackUp,
  contact: IconUser,
  rate: IconCoin,
  standard: IconShieldCheck,
  file: IconFileText,
  settings: IconAdjustments,
  access: IconDoorEnter,
  project: IconBriefcase,
  workItem: IconClock,
  invoice: IconReceipt,
  note: IconNote,
};

/** The colour goes by what happened: brought, taken, moved. */
function toneOf(kind: ActivityKind): 'good' | 'bad' | 'moved' | undefined {
  const [, happened = ''] = kind.split('.');
  if (['created', 'restored', 'added', 'evidence_accepted', 'approved', 'onboarded', 'paid'].includes(happened))
    return 'good';
  if (['deleted', 'removed', 'evidence_rejected', 'rejected', 'revoked', 'voided'].includes(happened)) return 'bad';
  return ['status_changed', 'made_primary', 'waived'].includes(happened) ? 'moved' : undefined;
}

/** Decorative: the sentence beside it says the same. */
export function ActivityIcon({ kind }: { kind: ActivityKind }) {
  const [noun = ''] = kind.split('.');
  const Icon = ICONS[kind] ?? ICONS[noun] ?? IconHelp;
  return (
    <span className={classes['icon']} data-tone={toneOf(kind)} aria-hidden>
      <Icon size={14} stroke={1.75} />
    </span>
  );
}
