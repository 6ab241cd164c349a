import { Button, FileButton } from '@mantine/core';
import { LOGO_CONTENT_TYPES, LOGO_SIZE_LIMIT } from '@clientele/domain/company';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { failureOf } from '../../../firebase/failure.ts';
import { DETAILS_FIELDS } from '../../../format/company-fields.ts';
import { failureSentence } from '../../../format/failure.ts';
import { problemSentence } from '../../../format/problem.ts';
import { CompanyLogo } from '../../../session/company-logo.tsx';
import { useSession } from '../../../session/session.tsx';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { FormProblem } from '../../../ui/form-problem.tsx';
import { SectionCard } from '../../../ui/section-card.tsx';
import { saveLogo } from '../api/save-details.ts';
import classes from './company.module.css';
import type { CompanyNow } from './company-view.tsx';

/** The logo: chosen, looked at by the server, replaced or taken away. */
export function LogoSection({ company, locked }: CompanyNow) {
  const { workspace } = useSession();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { logo } = company;

  async function save(picture: Blob | null): Promise<void> {
    if (picture !== null && picture.size > LOGO_SIZE_LIMIT) {
      setProblem(problemSentence({ code: 'logo_too_large', limit: LOGO_SIZE_LIMIT / 1024 / 1024 }));
      return;
    }
    setBusy(true);
    setProblem(undefined);
    try {
      await saveLogo(workspace.id, picture);
    } catch (error) {
      const failure = failureOf(error);
      const [first] = failure.problems;
      setProblem(first === undefined ? failureSentence(failure) : problemSentence(first));
    } finally {
      setBusy(false);
    }
  }

  return (
    <SectionCard title={DETAILS_FIELDS.logo.label()}>
      <p className={classes['help']}>{m.company_logo_help()}</p>
      <div className={classes['logo']}>
        <div className={classes['picture']}>
          {logo === null ? (
            <span className={classes['noPicture']}>{m.company_logo_none()}</span>
          ) : (
            <CompanyLogo
              workspaceId={workspace.id}
              logo={logo}
              alt={m.company_logo_alt({ workspace: workspace.name })}
              className={classes['image']}
            />
          )}
        </div>
        <div className={classes['accent']}>
          <DeniedTooltip reason={locked}>
            <FileButton accept={LOGO_CONTENT_TYPES.join(',')} onChange={(file) => file !== null && void save(file)}>
              {(props) => (
                <Button {...props} variant="default" size="xs" loading={busy} disabled={locked !== undefined}>
                  {logo === null ? m.company_logo_choose() : m.company_logo_replace()}
                </Button>
              )}
            </FileButton>
          </DeniedTooltip>
          {logo !== null && locked === undefined && (
            <Button variant="subtle" color="gray" size="xs" disabled={busy} onClick={() => void save(null)}>
              {m.company_logo_remove()}
            </Button>
          )}
        </div>
      </div>
      {problem !== undefined && (
        <div className={classes['problem']}>
          <FormProblem problem={problem} />
        </div>
      )}
    </SectionCard>
  );
}
