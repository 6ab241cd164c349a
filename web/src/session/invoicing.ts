import type { Client } from '@clientele/domain/client';
import { effectiveSettings, type EffectiveSettings } from '@clientele/domain/effective-settings';
import { paths } from '@clientele/domain/paths';
import { settingsSchema, type Settings } from '@clientele/domain/settings';
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

/** How a client is invoiced: its own settings, else the workspace's. Null waits. */
export function useInvoicing(client: Client | null): Live<EffectiveSettings<'invoicing'>> {
  const { workspace } = useSession();
  const defaults = useStored(paths.workspaceSettings(workspace.id));
  const overrides = useStored(client === null ? null : paths.clientSettings(workspace.id, client.id));
  return useMemo(() => {
    if (defaults.status !== 'ready') return defaults;
    if (overrides.status !== 'ready' || client === null) return overrides.status === 'error' ? overrides : LOADING;
    const place = {
      workspace,
      defaults: defaults.data.find(({ id }) => id === 'invoicing'),
      client,
      overrides: overrides.data.find(({ id }) => id === 'invoicing'),
    };
    return { ...overrides, data: effectiveSettings('invoicing', place) };
  }, [workspace, defaults, client, overrides]);
}
