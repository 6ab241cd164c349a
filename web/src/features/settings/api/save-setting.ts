import { sameValue } from '@clientele/domain/change';
import {
  settingsSchema,
  type SettingKey,
  type Settings,
  type SettingsGroup,
  type SettingValue,
} from '@clientele/domain/settings';
import { deleteField, doc, setDoc, updateDoc } from 'firebase/firestore';
import { readDocument } from '../../../firebase/documents.ts';
import { failureOf } from '../../../firebase/failure.ts';
import { firestore } from '../../../firebase/firestore.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';
import { RefusedWrite } from '../../../firebase/refused-write.ts';
import { creationStamps, updateStamps } from '../../../firebase/stamps.ts';
import { getServerDocument } from '../../../firebase/server-document.ts';

/** How often somebody else may be faster before the save gives up. */
const ATTEMPTS = 4;

export type SettingWrite = {
  uid: string;
  /** `paths.workspaceSettings` or `paths.clientSettings` */
  path: string;
  group: SettingsGroup;
  key: SettingKey;
  /** the group as the page shows it; undefined when nothing was ever set in it */
  seen: Settings | undefined;
  /** what was set here when the person decided; undefined is inherited */
  base: SettingValue | undefined;
  /** undefined sets it back to inherited */
  value: SettingValue | undefined;
};

/**
 * Sets one setting, or lets it be inherited again. When somebody else was faster with another key, writes on theirs; `version_conflict`
 * means that it was this key. Offline it does not settle before the network is back.
 */
export function saveSetting(write: SettingWrite): Promise<void> {
  return trackWrite(attempt(write, write.seen, ATTEMPTS));
}

async function attempt(write: SettingWrite, on: Settings | undefined, attempts: number): Promise<void> {
  const { key, value, base } = write;
  try {
    await send(write, on);
  } catch (error) {
    if (failureOf(error).code !== 'permission_denied') throw error;
    // The rules say no to a stale version and to a missing right alike: the newest document tells which it was.
    const snapshot = await getServerDocument(doc(firestore(), write.path, write.group));
    const newest = readDocument(settingsSchema, snapshot) ?? undefined;
    if (newest?.version === on?.version && newest?.updatedBy === on?.updatedBy) throw error;
    const present = newest?.values[key];
    // Sent again after the connection broke, the write meets its own result.
    if (sameValue(present, value)) return;
    if (attempts <= 1 || !sameValue(present, base)) throw new RefusedWrite('version_conflict');
    await attempt(write, newest, attempts - 1);
  }
}

async function send({ uid, path, group, key, value }: SettingWrite, on: Settings | undefined): Promise<void> {
  const ref = doc(firestore(), path, group);
  if (on !== undefined) {
    await updateDoc(ref, { [`values.${key}`]: value ?? deleteField(), ...updateStamps(uid, on.version) });
  } else if (value !== undefined) {
    await setDoc(ref, { values: { [key]: value }, ...creationStamps(uid) });
  }
}
