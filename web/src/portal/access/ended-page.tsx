import * as m from '@clientele/messages';
import { useEffect } from 'react';
import { signOut } from '../../firebase/auth.ts';
import { CenteredPage } from '../../ui/centered-page.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import type { OpenPortal } from '../api/use-portals.ts';
import { EndedText } from '../ended-text.tsx';
import { dropEndedNote, keepEndedNote } from '../places/ended-note.ts';
import { goTo } from '../places/history.ts';
import { addressOf } from '../places/place.ts';

type Props = {
  /** what was shown last; undefined when nothing ever was */
  names: Pick<OpenPortal, 'workspaceName' | 'clientName'> | undefined;
  /** the portals that are still open to the person */
  others: readonly OpenPortal[];
};

/** Access was taken away, or never given: nothing else is on the page. */
export function EndedPage({ names, others }: Props) {
  useEffect(() => keepEndedNote(names), [names]);

  function leave(): void {
    dropEndedNote();
    void signOut();
  }

  return (
    <CenteredPage
      title={m.portal_ended_title()}
      action={
        <>
          {others.map((portal) => (
            <PlainButton
              key={`${portal.workspaceId}/${portal.clientId}`}
              onClick={() => goTo(addressOf({ ...portal, place: { section: 'home' } }))}
            >
              {m.portal_ended_other({ client: portal.clientName })}
            </PlainButton>
          ))}
          <PlainButton variant="default" onClick={leave}>
            {m.sign_out()}
          </PlainButton>
        </>
      }
    >
      <EndedText names={names} />
    </CenteredPage>
  );
}
