import type { ClientFields } from '@clientele/domain/client';
import type { ClientPlace } from '@clientele/domain/client-place';
import { effectiveSettings, type EffectiveSettings } from '@clientele/domain/effective-settings';
import { paths } from '@clientele/domain/paths';
import { settingsSchema, type SettingsGroup } from '@clientele/domain/settings';
import type { WorkspaceFields } from '@clientele/domain/workspace';
import type { Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';

/** What settings depend on besides themselves. */
type SettingsRecords = {
  workspace: WorkspaceFields;
  client: Pick<ClientFields, 'currency' | 'language' | 'paymentTermsDays'>;
};

/** What holds for a client, read in a transaction: the transaction fails when somebody changes it meanwhile. */
export async function settingsInForce<Group extends SettingsGroup>(
  transaction: Transaction,
  { workspaceId, clientId }: ClientPlace,
  { workspace, client }: SettingsRecords,
  group: Group,
): Promise<EffectiveSettings<Group>> {
  const [defaults, overrides] = await transaction.getAll(
    firestore().doc(paths.workspaceSettingsGroup(workspaceId, group)),
    firestore().doc(paths.clientSettingsGroup(workspaceId, clientId, group)),
  );
  return effectiveSettings(group, {
    workspace,
    defaults: defaults && (readSnapshot(settingsSchema, defaults) ?? undefined),
    client,
    overrides: overrides && (readSnapshot(settingsSchema, overrides) ?? undefined),
  });
}
