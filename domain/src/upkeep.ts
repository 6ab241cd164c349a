import * as z from 'zod';
import { clientPlaceSchema, type ClientPlace } from './client-place.ts';
import type { ClientStats } from './client-status.ts';
import { WORKSPACE_ID } from './formats.ts';

/** How long a client stays in the Trash before it is removed for good. */
export const TRASH_DAYS = 30;

/** How long an upload may take, and how long a refused one says why. */
export const UNFINISHED_UPLOAD_HOURS = 24;

/** What goes with a client that is removed for good, each with a number in the history of the workspace. Documents count all versions. */
export const PURGE_COUNTS = [
  'contacts',
  'rates',
  'standards',
  'documents',
  'projects',
  'workItems',
  'drafts',
  'portalPeople',
  'timelineEntries',
] as const;
export type PurgeCounts = Record<(typeof PURGE_COUNTS)[number], number>;

/** Callable `purgeClient`: removes a client in the Trash for good. */
export const purgeClientInputSchema = clientPlaceSchema;
export type PurgeClientInput = ClientPlace;

/** Callable `recountWorkspace`: counts again and fills gaps in the timelines. */
export const recountWorkspaceInputSchema = z.strictObject({ workspaceId: z.string().regex(WORKSPACE_ID) });
export type RecountWorkspaceInput = z.infer<typeof recountWorkspaceInputSchema>;
/** `entriesAdded`: versions that had no timeline entry. `clientsCorrected`: clients that the counters had wrong. */
export type RecountWorkspaceResult = { stats: ClientStats; clientsCorrected: number; entriesAdded: number };
