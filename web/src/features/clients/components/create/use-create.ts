import { useNavigate } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { useEffect, useRef, useState } from 'react';
import { failureOf } from '../../../../firebase/failure.ts';
import { failureSentence } from '../../../../format/failure.ts';
import { useSession } from '../../../../session/session.tsx';
import { showDone, showProblem } from '../../../../ui/toast.tsx';
import { createClient, needsServer } from '../../api/create-client.ts';
import type { NewClient } from './new-client-form.ts';

type Options = {
  close: () => void;
  /** the client is saved or on its way: what was typed is no longer needed */
  drop: () => void;
  /** refused after the form has closed: what was typed is needed again */
  keep: (values: NewClient) => void;
  /** refused while the form is open */
  refused: (error: unknown, values: NewClient) => void;
};

/** `queued`: it is sent when the network is back; else only a server that can be reached takes it. */
type Saving = { name: string; open: boolean; queued: boolean };

/** Creates a client: waits for the server's answer, unless it is out of reach. */
export function useCreate({ close, drop, keep, refused }: Options) {
  const session = useSession();
  const navigate = useNavigate();
  const [saving, setSaving] = useState<Saving | undefined>(undefined);
  /** known at once, while `saving` waits for the next drawing: two presses make one client */
  const busy = useRef(false);
  const closed = useRef(false);
  useEffect(() => {
    closed.current = false;
    return () => {
      closed.current = true;
    };
  }, []);

  function leave(message: string): void {
    closed.current = true;
    drop();
    close();
    showDone({ message });
  }

  function create(values: NewClient, open: boolean): void {
    if (busy.current) return;
    busy.current = true;
    const name = values.displayName;
    const { overrideReason, ...typed } = values;
    const { id, saved } = createClient(session, typed, overrideReason);
    setSaving({ name, open, queued: !needsServer(typed) });
    saved.then(
      () => {
        if (closed.current) return;
        leave(m.new_client_created({ name }));
        if (!open) return;
        void navigate({
          to: '/w/$workspaceId/clients/$clientId',
          params: { workspaceId: session.workspace.id, clientId: id },
        });
      },
      (error: unknown) => {
        if (!closed.current) {
          busy.current = false;
          setSaving(undefined);
          refused(error, values);
          return;
        }
        keep(values);
        showProblem({
          title: m.new_client_failed({ name }),
          message: m.new_client_refused_later({ why: failureSentence(failureOf(error)) }),
        });
      },
    );
  }

  const waitsInVain = saving?.queued === true && !session.online;
  useEffect(() => {
    // The row is in the list already, marked as not sent: nobody has to look at a form for that.
    if (waitsInVain && !closed.current) leave(m.new_client_created_offline({ name: saving.name }));
  });

  return { create, saving };
}
