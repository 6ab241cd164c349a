import * as m from '@clientele/messages';
import { IconCloudOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useWaitingWrites } from '../../firebase/pending-writes.ts';
import { useSession } from '../../session/session.tsx';
import classes from './connection.module.css';

/** A write that is answered sooner than this is not worth a word. Milliseconds. */
const NOTICEABLE = 400;
/** How long "All changes saved" stays. Milliseconds. */
const REASSURING = 3_000;

type Note = 'none' | 'saving' | 'saved';

function useSavingNote(waiting: boolean): Note {
  const [note, setNote] = useState<Note>('none');
  useEffect(() => {
    const timers = waiting
      ? [setTimeout(() => setNote('saving'), NOTICEABLE)]
      : [
          setTimeout(() => setNote((before) => (before === 'saving' ? 'saved' : 'none'))),
          setTimeout(() => setNote('none'), REASSURING),
        ];
    return () => timers.forEach(clearTimeout);
  }, [waiting]);
  return note;
}

/** Whether what one sees is live and what one wrote has arrived. Quiet as long as both are true. */
export function Connection() {
  const { online } = useSession();
  const waiting = useWaitingWrites();
  const note = useSavingNote(waiting > 0);

  return (
    <div role="status" className={classes.connection} data-offline={!online || undefined}>
      {!online && (
        <>
          <IconCloudOff size={16} stroke={1.75} aria-hidden="true" />
          <span>{waiting > 0 ? m.offline_waiting({ count: waiting }) : m.offline()}</span>
        </>
      )}
      {online && note === 'saving' && <span>{m.saving()}</span>}
      {online && note === 'saved' && <span>{m.all_saved()}</span>}
    </div>
  );
}
