import { SETTINGS_GROUPS, type SettingsGroup } from '@clientele/domain/settings';
import { newSettings, storedSettings } from '../cases/settings.ts';
import { stamps, type Documents } from '../cases/scene.ts';
import { clientPath, existing, list, workspace, type Operation, type Place } from './operation.ts';
import {
  nobody,
  whoeverChangesSettings,
  whoeverChangesSettingsOf,
  whoeverReadsDefaults,
  whoeverSees,
  type Judge,
} from './oracle.ts';

/** No group has this key. */
const NONSENSE = { values: { isAdmin: true } };

/** One of the groups for each scene. */
function groupOf({ scene }: Place): SettingsGroup {
  return SETTINGS_GROUPS[scene.number % SETTINGS_GROUPS.length] ?? 'invoicing';
}

/** Settings at one of their two places: the same documents, other people. */
function settingsAt(
  whose: string,
  path: string,
  home: { collection: (place: Place) => string; given: (place: Place) => Documents; aboutClient: boolean },
  may: { read: Judge; change: Judge },
): Operation[] {
  const { given, collection, aboutClient } = home;
  function at(place: Place): string {
    return `${collection(place)}/${groupOf(place)}`;
  }
  function stored(place: Place): Documents {
    return { ...given(place), [at(place)]: storedSettings(groupOf(place)) };
  }
  return [
    {
      name: `read settings of ${whose}`,
      path,
      method: 'get',
      may: may.read,
      aboutClient,
      request: (place) => ({ given: stored(place), request: { get: at(place) } }),
    },
    {
      name: `list settings of ${whose}`,
      path,
      method: 'list',
      may: may.read,
      aboutClient,
      request: (place) => ({ given: given(place), ...list(collection, () => ({}))(place) }),
    },
    {
      name: `set a setting of ${whose} for the first time`,
      path,
      method: 'create',
      may: may.change,
      aboutClient,
      request: (place) => {
        const data = { ...newSettings(groupOf(place)), createdBy: place.uid, updatedBy: place.uid };
        return { given: { ...given(place), [at(place)]: null }, request: { commit: [{ set: at(place), data }] } };
      },
    },
    {
      name: `change a setting of ${whose}`,
      path,
      method: 'update',
      may: may.change,
      aboutClient,
      request: (place) => {
        const before = storedSettings(groupOf(place));
        const { values } = newSettings(groupOf(place));
        const data = { ...before, values, ...stamps(before), updatedBy: place.uid };
        return { given: stored(place), request: { commit: [{ set: at(place), data }] } };
      },
    },
    {
      name: `set a setting of ${whose} to nonsense`,
      path,
      method: 'create',
      may: nobody,
      aboutClient,
      request: (place) => {
        const data = { ...newSettings(groupOf(place)), ...NONSENSE, createdBy: place.uid, updatedBy: place.uid };
        return { given: { ...given(place), [at(place)]: null }, request: { commit: [{ set: at(place), data }] } };
      },
    },
    {
      name: `change a setting of ${whose} to nonsense`,
      path,
      method: 'update',
      may: nobody,
      aboutClient,
      request: (place) => {
        const before = storedSettings(groupOf(place));
        const data = { ...before, ...NONSENSE, ...stamps(before), updatedBy: place.uid };
        return { given: stored(place), request: { commit: [{ set: at(place), data }] } };
      },
    },
    {
      name: `delete settings of ${whose}`,
      path,
      method: 'delete',
      may: nobody,
      aboutClient,
      request: (place) => ({ given: stored(place), request: { commit: [{ delete: at(place) }] } }),
    },
  ];
}

export const SETTINGS_OPERATIONS: readonly Operation[] = [
  ...settingsAt(
    'the workspace',
    '/workspaces/{w}/settings/{group}',
    { collection: (place) => `${workspace(place)}/settings`, given: () => ({}), aboutClient: false },
    { read: whoeverReadsDefaults, change: whoeverChangesSettings },
  ),
  ...settingsAt(
    'a client',
    '/workspaces/{w}/clients/{c}/settings/{overrides}',
    { collection: (place) => `${clientPath(place)}/settings`, given: existing, aboutClient: true },
    { read: whoeverSees, change: whoeverChangesSettingsOf },
  ),
];
