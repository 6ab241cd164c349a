import { paths } from '@clientele/domain/paths';
import * as m from '@clientele/messages';
import type { Reading } from '../../../format/client-fields.ts';
import { explainFailure } from '../../../format/failure.ts';
import { usePersonName } from '../../../session/people.ts';
import { useSession } from '../../../session/session.tsx';
import { useDenial } from '../../../session/use-denial.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { useSettings } from '../api/use-settings.ts';
import classes from './settings.module.css';
import { SettingsSections } from './settings-sections.tsx';
import { SettingsSkeleton } from './settings-skeleton.tsx';

/** The defaults that every client of the workspace inherits. */
export function WorkspaceSettings() {
  const { workspace } = useSession();
  const path = paths.workspaceSettings(workspace.id);
  const defaults = useSettings(path);
  const locked = useDenial('clients.manage_settings');
  const personName = usePersonName();
  const reading: Reading = { personName, addressOf: () => undefined, subjectName: (_noun, subject) => subject };

  if (defaults.status === 'error')
    return <ErrorState title={m.settings_error_title()} {...explainFailure(defaults.failure)} retry={defaults.retry} />;
  if (defaults.status === 'loading') return <SettingsSkeleton />;
  return (
    <>
      <p className={classes['intro']}>{m.settings_intro_workspace()}</p>
      <SettingsSections
        level="workspace"
        path={path}
        stored={defaults.data}
        placeOf={(group) => ({ workspace, defaults: defaults.data.find(({ id }) => id === group) })}
        locked={locked}
        reading={reading}
      />
    </>
  );
}
