import * as m from '@clientele/messages';
import { retryUser } from './user.ts';
import { CenteredPage } from '../ui/centered-page.tsx';
import { PlainButton } from '../ui/plain-button.tsx';

export function Unreachable() {
  return (
    <CenteredPage
      title={m.unreachable_title()}
      action={<PlainButton onClick={retryUser}>{m.app_try_again()}</PlainButton>}
    >
      {m.unreachable_text()}
    </CenteredPage>
  );
}
