import type { PortalScope } from '@clientele/domain/portal';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { signOut } from '../../firebase/auth.ts';
import { failureOf } from '../../firebase/failure.ts';
import { failureSentence } from '../../format/failure.ts';
import { FormProblem } from '../../ui/form-problem.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { PlainButton } from '../../ui/plain-button.tsx';
import { signOutEverywhere } from '../api/sign-out-everywhere.ts';
import { usePortalData } from '../portal-data.tsx';
import classes from './sections.module.css';

const SCOPES: Record<PortalScope, () => string> = {
  invoices: m.portal_scope_invoices,
  projects: m.portal_scope_projects,
  workItems: m.portal_scope_work_items,
  documents: m.portal_scope_documents,
};

/** Who one is here, and the ways out. */
export function ProfileSection() {
  usePageTitle(m.portal_profile_title());
  const { name, email, scopes, workspaceName, preview } = usePortalData();
  return (
    <div className={classes.page}>
      <h1>{m.portal_profile_title()}</h1>
      <section className={classes.block}>
        <dl className={classes.facts}>
          <dt>{m.portal_profile_name()}</dt>
          <dd>{name}</dd>
          <dt>{m.portal_profile_email()}</dt>
          <dd>{email}</dd>
          <dt>{m.portal_profile_sees()}</dt>
          <dd>{scopes.map((scope) => SCOPES[scope]()).join(', ')}</dd>
        </dl>
        <div className={classes.foot}>
          <p>{m.portal_profile_change({ workspace: workspaceName })}</p>
          {preview ? <p>{m.portal_preview_profile()}</p> : <SignOutButtons />}
        </div>
      </section>
    </div>
  );
}

function SignOutButtons() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function everywhere(): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    try {
      await signOutEverywhere();
    } catch (error) {
      setBusy(false);
      setProblem(m.portal_sign_out_failed({ reason: failureSentence(failureOf(error)) }));
    }
  }

  return (
    <>
      <p id="sign-out-everywhere">{m.portal_sign_out_everywhere_text()}</p>
      <FormProblem problem={problem} />
      <div className={classes.buttons}>
        <PlainButton variant="default" onClick={() => void signOut()}>
          {m.sign_out()}
        </PlainButton>
        <PlainButton
          variant="default"
          busy={busy}
          aria-describedby="sign-out-everywhere"
          onClick={() => (busy ? undefined : void everywhere())}
        >
          {m.portal_sign_out_everywhere()}
        </PlainButton>
      </div>
    </>
  );
}
