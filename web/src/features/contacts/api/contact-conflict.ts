import type { Contact, ContactInput } from '@clientele/domain/contact';
import { RefusedWrite } from '../../../firebase/refused-write.ts';

/** Somebody else set the same fields of a contact to other values meanwhile. */
export class ContactConflict extends RefusedWrite {
  readonly fields: readonly (keyof ContactInput)[];
  /** the contact as it is stored now */
  readonly newest: Contact;

  constructor(fields: readonly (keyof ContactInput)[], newest: Contact) {
    super('version_conflict');
    this.fields = fields;
    this.newest = newest;
  }
}
