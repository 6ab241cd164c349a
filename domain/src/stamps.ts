import * as z from 'zod';
import { line } from './text.ts';

/** An instant, stored as a Firestore timestamp; the Firebase side converts, so that domain knows no SDK. */
export const instantSchema = z.date();

/** What a write says about itself; the trigger copies it into the timeline. Replaced whole by every write. */
export const changeSchema = z.strictObject({
  /** id of the timeline entry that this write undoes */
  undoOf: line(200).optional(),
  reason: line(500).optional(),
  /** one id for all writes of a bulk action or import */
  bulkId: line(40).optional(),
  /** the one address that this write adds, edits or removes */
  addressId: line(20).optional(),
  /** the version that a person's direct write makes: it ties what is said here to that write */
  version: z.int().min(1).optional(),
});
export type Change = z.infer<typeof changeSchema>;

/** The stamps of every document that a person edits; enforced by the rules. */
export const stampsSchema = z.object({
  version: z.int().min(1),
  createdAt: instantSchema,
  createdBy: z.string().min(1).max(128),
  updatedAt: instantSchema,
  updatedBy: z.string().min(1).max(128),
  change: changeSchema,
});
export type Stamps = z.infer<typeof stampsSchema>;
