import { CONTACT_ROLES, type ContactInput, type ContactRole } from '@clientele/domain/contact';
import * as m from '@clientele/messages';
import type { FieldRow } from './client-fields.ts';
import { phoneLabel } from './phone.ts';
import { choiceAs, listValue, textValue } from './values.ts';

const ROLES: Readonly<Record<ContactRole, () => string>> = {
  billing: m.contact_role_billing,
  technical: m.contact_role_technical,
  safety: m.contact_role_safety,
  site: m.contact_role_site,
};

export function contactRoleLabel(role: ContactRole): string {
  return ROLES[role]();
}

/** A reader of lists whose entries have a reading of their own. */
function eachAs(read: (entry: unknown) => string): (value: unknown) => string {
  return (value) => (Array.isArray(value) ? listValue(value.map(read)) : '');
}

function yesOrNo(value: unknown): string {
  if (typeof value !== 'boolean') return '';
  return value ? m.contact_yes() : m.contact_no();
}

/** Every field of a contact, once: what it is called and how its value reads in forms, conflicts and the timeline. */
export const CONTACT_FIELDS: Readonly<Record<keyof ContactInput | 'isPrimary', FieldRow>> = {
  firstName: { label: m.contact_field_first_name, inline: m.contact_field_first_name_inline, read: textValue },
  lastName: { label: m.contact_field_last_name, inline: m.contact_field_last_name_inline, read: textValue },
  title: { label: m.contact_field_title, inline: m.contact_field_title_inline, read: textValue },
  emails: { label: m.contact_field_emails, inline: m.contact_field_emails_inline, read: listValue },
  phones: {
    label: m.contact_field_phones,
    inline: m.contact_field_phones_inline,
    read: eachAs((phone) => phoneLabel(textValue(phone))),
  },
  roles: {
    label: m.contact_field_roles,
    inline: m.contact_field_roles_inline,
    read: eachAs(choiceAs(CONTACT_ROLES, contactRoleLabel)),
  },
  isActive: { label: m.contact_field_active, inline: m.contact_field_active_inline, read: yesOrNo },
  notes: { label: m.contact_field_notes, inline: m.contact_field_notes_inline, read: textValue, long: true },
  isPrimary: { label: m.contact_field_primary, inline: m.contact_field_primary_inline, read: yesOrNo },
};
