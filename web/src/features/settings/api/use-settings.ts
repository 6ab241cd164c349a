import { settingsSchema, type Settings } from '@clientele/domain/settings';
import { useMemo } from 'react';
import { useKeptWhileLoading } from '../../../firebase/keep-while-loading.ts';
import { queryOf } from '../../../firebase/live-query.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

/**
 * What is set in one place, live: the groups that were ever written there. While a changed permission opens a new listener, they stay as
 * they were: a setting that is being edited must not close for a moment's loading.
 * @param path `paths.workspaceSettings` or `paths.clientSettings`
 */
export function useSettings(path: string): Live<readonly Settings[]> {
  const { key } = useSession();
  const live = useLive(useMemo(() => queryOf({ path, schema: settingsSchema, key, constraints: [] }), [path, key]));
  return useKeptWhileLoading(live, path);
}
