import { settingsSchema, type Settings } from '@clientele/domain/settings';
import { useMemo } from 'react';
import { queryOf } from '../../../firebase/live-query.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

/** What is set in one place, live: the groups that were ever written there. @param path `paths.workspaceSettings` or `paths.clientSettings` */
export function useSettings(path: string): Live<readonly Settings[]> {
  const { key } = useSession();
  return useLive(useMemo(() => queryOf({ path, schema: settingsSchema, key, constraints: [] }), [path, key]));
}
