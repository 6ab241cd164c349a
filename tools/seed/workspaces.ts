import type { WorkspaceInput } from '../../domain/src/workspace-input.ts';
import { NAICS_OF_SECTOR, SERVICE_TYPES } from './wording.ts';

export type NewWorkspace = WorkspaceInput;

/** The lists that every new workspace begins with. */
export const STARTING_LISTS: Pick<NewWorkspace, 'industries' | 'serviceTypes'> = {
  industries: Object.keys(NAICS_OF_SECTOR),
  serviceTypes: SERVICE_TYPES,
};

export type DemoWorkspaceId = 'demo' | 'rival';

export const DEMO_WORKSPACES: Readonly<Record<DemoWorkspaceId, NewWorkspace>> = {
  demo: {
    name: 'Meridian Field Services',
    currency: 'USD',
    language: 'en',
    timezone: 'America/New_York',
    paymentTermsDays: 30,
    ...STARTING_LISTS,
    setUp: 'done',
  },
  rival: {
    name: 'Rival Inspections',
    currency: 'USD',
    language: 'en',
    timezone: 'America/Chicago',
    paymentTermsDays: 14,
    ...STARTING_LISTS,
    setUp: 'done',
  },
};
