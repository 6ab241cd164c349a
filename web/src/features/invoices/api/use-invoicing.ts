import type { Client } from '@clientele/domain/client';
import { effectiveSettings, type EffectiveSettings } from '@clientele/domain/effective-settings';
import { paths } from '@clientele/domain/paths';
import { settingsSchema, type Settings } from '@clientele/domain/settings';
import { useMemo } from 'react';
import { documentOf } from '../../../firebase/live-document.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

function useGroup(path: string): Live<Settings | null> {
  const { key } = useSession();
  return useLive(useMemo(() => documentOf({ path, schema: settingsSchema, key }), [path, key]));
}

/** How a client is invoiced, as the settings are now. */
export function useInvoicing(client: Client): Live<EffectiveSettings<'invoicing'>> {
  const { workspace } = useSession();
  const defaults = useGroup(paths.workspaceSettingsGroup(workspace.id, 'invoicing'));
  const overrides = useGroup(paths.clientSettingsGroup(workspace.id, client.id, 'invoicing'));
  return useMemo(() => {
    if (defaults.status !== 'ready') return defaults;
    if (overrides.status !== 'ready') return overrides;
    const place = { workspace, defaults: defaults.data ?? undefined, client, overrides: overrides.data ?? undefined };
    return { ...overrides, data: effectiveSettings('invoicing', place) };
  }, [workspace, client, defaults, overrides]);
}
