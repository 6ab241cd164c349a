import * as z from 'zod';

/** An instant, stored as a Firestore timestamp; the Firebase side converts, so that domain knows no SDK. */
export const instantSchema = z.date();

/** What a write says about itself; the trigger copies it into the timeline. Replaced whole by every write. */
export const changeSchema = z.strictObject({
  /** id of the timeline entry that this write undoes */
  undoOf: z.string().max(200).optional(),
  reason: z.string().max(500).optional(),
  /** one id for all writes of a bulk action or import */
  bulkId: z.string().max(40).optional(),
  /** the one address that this write adds, edits or removes */
  addressId: z.string().max(20).optional(),
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
