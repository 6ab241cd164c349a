import * as m from '@clientele/messages';
import { signOut } from '../../firebase/auth.ts';
import { CenteredPage } from '../../ui/centered-page.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import type { OpenPortal } from '../api/use-portals.ts';
import { goTo } from '../places/history.ts';
import { addressOf } from '../places/place.ts';

type Props = {
  /** what was shown last; undefined when nothing ever was */
  names: OpenPortal | undefined;
  /** the portals that are still open to the person */
  others: readonly OpenPortal[];
};

/** Access was taken away, or never given: nothing else is on the page. */
export function EndedPage({ names, others }: Props) {
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
          <PlainButton variant="default" onClick={() => void signOut()}>
            {m.sign_out()}
          </PlainButton>
        </>
      }
    >
      <p role="status">
        {names === undefined
          ? m.portal_ended_unnamed()
          : m.portal_ended_text({ workspace: names.workspaceName, client: names.clientName })}
      </p>
    </CenteredPage>
  );
}
