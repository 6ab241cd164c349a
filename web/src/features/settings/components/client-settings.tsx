import type { Client } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import * as m from '@clientele/messages';
import type { Reading } from '../../../format/client-fields.ts';
import { explainFailure } from '../../../format/failure.ts';
import { useSession } from '../../../session/session.tsx';
import { useDenial } from '../../../session/use-denial.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { useSettings } from '../api/use-settings.ts';
import classes from './settings.module.css';
import { SettingsSections } from './settings-sections.tsx';
import { SettingsSkeleton } from './settings-skeleton.tsx';

/** A client's settings: what it inherits, and what is set for it alone. */
export function ClientSettings({ client, reading }: { client: Client; reading: Reading }) {
  const { workspace } = useSession();
  const path = paths.clientSettings(workspace.id, client.id);
  const defaults = useSettings(paths.workspaceSettings(workspace.id));
  const overrides = useSettings(path);
  const denial = useDenial('clients.manage_settings');
  const locked = client.deleted ? m.record_locked_trash() : denial;

  for (const live of [defaults, overrides]) {
    if (live.status === 'error')
      return <ErrorState title={m.settings_error_title()} {...explainFailure(live.failure)} retry={live.retry} />;
  }
  if (defaults.status !== 'ready' || overrides.status !== 'ready') return <SettingsSkeleton />;
  return (
    <>
      <p className={classes['intro']}>{m.settings_intro_client()}</p>
      <SettingsSections
        level="client"
        path={path}
        stored={overrides.data}
        placeOf={(group) => ({
          workspace,
          defaults: defaults.data.find(({ id }) => id === group),
          client,
          overrides: overrides.data.find(({ id }) => id === group),
        })}
        locked={locked}
        reading={reading}
      />
    </>
  );
}
