import type { InviteLink } from '@clientele/domain/invite-link';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { Unreachable } from '../../session/unreachable.tsx';
import { useUser } from '../../session/user.ts';
import { AccountCard } from '../../session/sign-in/account-card.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { readInviteLink } from '../places/invite-link.ts';
import { PortalSkeleton } from '../portal-skeleton.tsx';
import { AcceptAsKnown } from './accept-as-known.tsx';
import { AcceptAsNew } from './accept-as-new.tsx';
import { AcceptAsSignedIn } from './accept-as-signed-in.tsx';
import classes from './accept-page.module.css';

function signIn(): void {
  location.replace('/portal');
}

/** Where an invitation leads. Opening it does nothing: mail programs open links as well. */
export function AcceptPage() {
  const [link] = useState(() => readInviteLink(location.hash));
  if (link === null) {
    return (
      <AccountCard title={m.portal_accept_broken_title()} intro={m.portal_accept_broken()}>
        <div className={classes.form}>
          <PlainButton variant="default" onClick={signIn}>
            {m.portal_accept_to_sign_in()}
          </PlainButton>
        </div>
      </AccountCard>
    );
  }
  return <Invitation link={link} />;
}

function Invitation({ link }: { link: InviteLink }) {
  const state = useUser();
  const [known, setKnown] = useState(false);
  // Who signs in to accept stays on the form that they filled in.
  const [started, setStarted] = useState(false);
  if (state.status === 'loading') return <PortalSkeleton />;
  if (state.status === 'error') return <Unreachable />;
  return (
    <AccountCard title={m.portal_accept_title()} intro={m.portal_accept_intro()}>
      <p className={classes.note}>{m.portal_accept_once()}</p>
      {state.status === 'signed-in' && !started ? (
        <AcceptAsSignedIn link={link} user={state.user} />
      ) : (
        <>
          <fieldset className={classes.choice}>
            <legend className={classes.legend}>{m.portal_accept_who()}</legend>
            <label className={classes.option}>
              <input type="radio" name="who" checked={!known} onChange={() => setKnown(false)} />
              {m.portal_accept_new()}
            </label>
            <label className={classes.option}>
              <input type="radio" name="who" checked={known} onChange={() => setKnown(true)} />
              {m.portal_accept_known()}
            </label>
          </fieldset>
          {known ? (
            <AcceptAsKnown link={link} onStarted={setStarted} />
          ) : (
            <AcceptAsNew link={link} onStarted={setStarted} />
          )}
        </>
      )}
    </AccountCard>
  );
}
