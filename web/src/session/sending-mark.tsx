import * as m from '@clientele/messages';
import { IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { useSession } from './session.tsx';
import classes from './sending-mark.module.css';

/** Beside the title of what is being saved: on its way, or waiting for the network. */
export function SendingMark() {
  const { online } = useSession();
  const Icon = online ? IconCloudUp : IconCloudOff;
  return (
    <span className={classes['sending']} data-offline={!online || undefined}>
      <Icon size={14} stroke={1.75} aria-hidden />
      {online ? m.edit_saving() : m.edit_waiting()}
    </span>
  );
}
