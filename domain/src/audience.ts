import * as z from 'zod';
import { can, type PermissionSet } from './permissions.ts';

/** Whoever sees the client. */
export const OF_CLIENT = 'client';
/** Whoever sees every client: invoices say what all work for a client costs. */
export const OF_ALL_CLIENTS = 'all_clients';

/** The person whose work it is, beside those who see every client. */
export function ofWorker(uid: string): string {
  return `work:${uid}`;
}

/**
 * Who reads an entry of the timeline: those who read the document that it tells about. One text, so that a list can ask for it by equality
 * and firestore.rules can prove it. Entries from before it existed lack it: only those read them who see every client.
 */
export const audienceSchema = z
  .string()
  .regex(/^(client|all_clients|work:.{1,128})$/u)
  .default(OF_ALL_CLIENTS);

/**
 * The audiences that a person who sees a client belongs to, as a query of its timeline names them; 'all' asks for no filter. firestore.rules
 * says the same.
 */
export function audiencesOf(held: PermissionSet, uid: string): 'all' | readonly string[] {
  if (can(held, 'clients.view') && can(held, 'clients.view_all')) return 'all';
  return [OF_CLIENT, ofWorker(uid)];
}

/** Whether a person who sees the client may read an entry of its timeline. */
export function readsEntry(held: PermissionSet, uid: string, { audience }: { audience: string }): boolean {
  const audiences = audiencesOf(held, uid);
  return audiences === 'all' || audiences.includes(audience);
}
