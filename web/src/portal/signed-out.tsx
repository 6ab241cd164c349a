import * as m from '@clientele/messages';
import { useState } from 'react';
import { CenteredPage } from '../ui/centered-page.tsx';
import { PlainButton } from '../ui/plain-button.tsx';
import { EndedText } from './ended-text.tsx';
import { SignInPage } from './pages/sign-in-page.tsx';
import { dropEndedNote, endedNote } from './places/ended-note.ts';

/** Nobody is signed in; when that came with the end of the last access, the page says so first. */
export function SignedOut() {
  const [note, setNote] = useState(endedNote);
  if (note === null) return <SignInPage />;

  function goOn(): void {
    dropEndedNote();
    setNote(null);
  }

  return (
    <CenteredPage
      title={m.portal_ended_title()}
      action={
        <PlainButton variant="default" onClick={goOn}>
          {m.go_to_sign_in()}
        </PlainButton>
      }
    >
      <EndedText names={note.names} />
    </CenteredPage>
  );
}
