import * as m from '@clientele/messages';
import { useEffect, useState } from 'react';
import { CenteredPage } from './centered-page.tsx';
import { PlainButton } from './plain-button.tsx';
import { MissingPartError } from './lazy-part.ts';

function reload(): void {
  location.reload();
}

/** What a person sees when the page cannot go on. The id is also on the console, so that a report can be matched; the error itself stays there. */
export function CrashScreen({ error }: { error: unknown }) {
  const [id] = useState(() => crypto.randomUUID().slice(0, 8).toUpperCase());
  const outdated = error instanceof MissingPartError;
  useEffect(() => {
    if (!outdated) console.error(`Crash ${id}`, error);
  }, [error, id, outdated]);

  if (outdated && navigator.onLine) {
    return (
      <CenteredPage title={m.new_version_title()} action={<PlainButton onClick={reload}>{m.app_reload()}</PlainButton>}>
        {m.new_version_text()}
      </CenteredPage>
    );
  }
  if (outdated) {
    return (
      <CenteredPage
        title={m.part_missing_title()}
        action={<PlainButton onClick={reload}>{m.app_try_again()}</PlainButton>}
      >
        {m.part_missing_text()}
      </CenteredPage>
    );
  }
  return (
    <CenteredPage
      title={m.crash_title()}
      action={<PlainButton onClick={reload}>{m.app_reload()}</PlainButton>}
      footnote={m.crash_report({ id })}
    >
      {m.crash_text()}
    </CenteredPage>
  );
}
