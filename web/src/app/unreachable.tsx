import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { retryUser } from '../session/user.ts';
import { CenteredPage } from '../ui/centered-page.tsx';

export function Unreachable() {
  return (
    <CenteredPage title={m.unreachable_title()} action={<Button onClick={retryUser}>{m.app_try_again()}</Button>}>
      {m.unreachable_text()}
    </CenteredPage>
  );
}
