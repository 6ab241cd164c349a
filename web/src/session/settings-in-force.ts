import type { Client } from '@clientele/domain/client';
import { effectiveSettings, type EffectiveSettings } from '@clientele/domain/effective-settings';
import { paths } from '@clientele/domain/paths';
import { settingsSchema, type Settings, type SettingsGroup } from '@clientele/domain/settings';
import { useMemo } from 'react';
import { queryOf } from '../firebase/live-query.ts';
import { useLive, type Live } from '../firebase/live.ts';
import { useSession } from './session.tsx';

const LOADING = { status: 'loading' } as const;

function useStored(path: string | null): Live<readonly Settings[]> {
  const { key } = useSession();
  return useLive(
    useMemo(
      () => (path === null ? null : queryOf({ path, schema: settingsSchema, key, constraints: [] })),
      [path, key],
    ),
  );
}

/** What a group of settings says for a client: its own, else the workspace's. Null waits. */
export function useSettingsInForce<Group extends SettingsGroup>(
  group: Group,
  client: Client | null,
): Live<EffectiveSettings<Group>> {
  const { workspace } = useSession();
  const defaults = useStored(paths.workspaceSettings(workspace.id));
  const overrides = useStored(client === null ? null : paths.clientSettings(workspace.id, client.id));
  return useMemo(() => {
    if (defaults.status !== 'ready') return defaults;
    if (overrides.status !== 'ready' || client === null) return overrides.status === 'error' ? overrides : LOADING;
    const place = {
      workspace,
      defaults: defaults.data.find(({ id }) => id === group),
      client,
      overrides: overrides.data.find(({ id }) => id === group),
    };
    return { ...overrides, data: effectiveSettings(group, place) };
  }, [workspace, defaults, client, overrides, group]);
}

/** How a client is invoiced. Null waits. */
export function useInvoicing(client: Client | null): Live<EffectiveSettings<'invoicing'>> {
  return useSettingsInForce('invoicing', client);
}
