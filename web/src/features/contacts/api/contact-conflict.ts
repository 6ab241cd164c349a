import type { Contact, ContactInput } from '@clientele/domain/contact';
import { RefusedWrite } from '../../../firebase/refused-write.ts';

/** Somebody else set the same fields of a contact to other values meanwhile. */
export class ContactConflict extends RefusedWrite {
  readonly fields: readonly (keyof ContactInput)[];
  /** the contact as it is stored now */
  readonly newest: Contact;
  /** what would be saved if the person insists: theirs, with what only this person changed and their own values of the fields in question */
  readonly merged: ContactInput;

  constructor(fields: readonly (keyof ContactInput)[], newest: Contact, merged: ContactInput) {
    super('version_conflict');
    this.fields = fields;
    this.newest = newest;
    this.merged = merged;
  }
}
