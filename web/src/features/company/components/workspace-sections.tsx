import { LIST_LIMIT, workspaceInputSchema, type WorkspaceInput } from '@clientele/domain/workspace-input';
import * as m from '@clientele/messages';
import { useMemo } from 'react';
import { currencyChoices, languageChoices, timezoneChoices } from '../../../forms/choices.ts';
import { differingKeys } from '../../../forms/merge.ts';
import { useSession } from '../../../session/session.tsx';
import { saveWorkspace } from '../api/save-details.ts';
import classes from './company.module.css';
import { DetailsList } from './section/details-list.tsx';
import { DetailsSection } from './section/details-section.tsx';
import { ChoiceDetail, DaysDetail, ListDetail, TextDetail } from './section/inputs.tsx';

const DEFAULTS = workspaceInputSchema.pick({
  name: true,
  currency: true,
  language: true,
  timezone: true,
  paymentTermsDays: true,
});
const LISTS = workspaceInputSchema.pick({ industries: true, serviceTypes: true });

/** What the workspace is called, what its clients inherit, and the lists that describe them. */
export function WorkspaceSections({ locked }: { locked: string | undefined }) {
  const { workspace } = useSession();
  const { name, currency, language, timezone, paymentTermsDays, industries, serviceTypes } = workspace;
  const defaults = useMemo(
    () => ({ name, currency, language, timezone, paymentTermsDays }),
    [name, currency, language, timezone, paymentTermsDays],
  );
  const lists = useMemo(() => ({ industries, serviceTypes }), [industries, serviceTypes]);

  async function save(mine: Partial<WorkspaceInput>, base: Partial<WorkspaceInput>): Promise<void> {
    const fields = Object.fromEntries(differingKeys(mine, base).map((key) => [key, mine[key]]));
    await saveWorkspace({ workspaceId: workspace.id, version: workspace.version, fields });
  }

  return (
    <>
      <DetailsSection
        section="defaults"
        title={m.workspace_section_defaults()}
        live={defaults}
        author={workspace.updatedBy}
        schemaOf={() => DEFAULTS}
        save={save}
        locked={locked}
        shown={
          <>
            <p className={classes['help']}>{m.workspace_defaults_help()}</p>
            <DetailsList keys={['name', 'currency', 'paymentTermsDays', 'language', 'timezone']} values={workspace} />
          </>
        }
      >
        <TextDetail name="name" required whole />
        <ChoiceDetail name="currency" choices={currencyChoices()} required />
        <DaysDetail />
        <ChoiceDetail name="language" choices={languageChoices()} required />
        <ChoiceDetail name="timezone" choices={timezoneChoices()} required />
      </DetailsSection>
      <DetailsSection
        section="lists"
        title={m.workspace_section_lists()}
        live={lists}
        author={workspace.updatedBy}
        schemaOf={() => LISTS}
        save={save}
        locked={locked}
        shown={<DetailsList keys={['industries', 'serviceTypes']} values={workspace} />}
      >
        <ListDetail name="industries" help={m.workspace_list_help({ limit: LIST_LIMIT })} />
        <ListDetail name="serviceTypes" help={m.workspace_list_help({ limit: LIST_LIMIT })} />
      </DetailsSection>
    </>
  );
}
