import { ADDRESS_KINDS, type AddressKind } from '@clientele/domain/address';
import type { ClientInput } from '@clientele/domain/client';
import type { Noun } from '@clientele/domain/subject-kinds';
import * as m from '@clientele/messages';
import { currencyName, languageName, timezoneName } from './names.ts';
import { phoneLabel } from './phone.ts';
import {
  addressValue,
  companySizeValue,
  entityTypeValue,
  listValue,
  paymentTermsValue,
  revenueBandValue,
  statusValue,
  taxIdsValue,
  textAs,
  textValue,
  websiteLabel,
} from './values.ts';

/** What reading a value needs to know beyond the value. */
export type Reading = {
  personName: (uid: string) => string;
  /** an address of the client on one line; undefined when it is gone */
  addressOf: (id: string) => string | undefined;
  /** what a subject of the timeline is called: an id becomes a name where the noun has a catalogue */
  subjectName: (noun: Noun, subject: string) => string;
};

export type FieldRow = {
  /** stands above or beside the value */
  label: () => string;
  /** the same inside a sentence: "changed *payment terms* from …" */
  inline: () => string;
  /** '' when blank */
  read: (value: unknown, reading: Reading) => string;
  /** several lines: shown as a difference, not inside a sentence */
  long?: true;
};

export type ClientFieldKey = keyof ClientInput | 'ownerUid';

/** Every field of a client, once: what it is called and how its value reads in overview, timeline and conflicts. */
export const CLIENT_FIELDS: Readonly<Record<ClientFieldKey, FieldRow>> = {
  displayName: { label: m.field_display_name, inline: m.field_display_name_inline, read: textValue },
  legalName: { label: m.field_legal_name, inline: m.field_legal_name_inline, read: textValue },
  tradeName: { label: m.field_trade_name, inline: m.field_trade_name_inline, read: textValue },
  code: { label: m.field_code, inline: m.field_code_inline, read: textValue },
  website: { label: m.field_website, inline: m.field_website_inline, read: textAs(websiteLabel) },
  phone: { label: m.field_phone, inline: m.field_phone_inline, read: textAs(phoneLabel) },
  email: { label: m.field_email, inline: m.field_email_inline, read: textValue },
  invoiceEmail: { label: m.field_invoice_email, inline: m.field_invoice_email_inline, read: textValue },
  tags: { label: m.field_tags, inline: m.field_tags_inline, read: listValue },
  entityType: { label: m.field_entity_type, inline: m.field_entity_type_inline, read: entityTypeValue },
  taxIds: { label: m.field_tax_ids, inline: m.field_tax_ids_inline, read: taxIdsValue },
  registrationId: { label: m.field_registration_id, inline: m.field_registration_id_inline, read: textValue },
  industry: { label: m.field_industry, inline: m.field_industry_inline, read: textValue },
  naics: { label: m.field_naics, inline: m.field_naics_inline, read: textValue },
  companySize: { label: m.field_company_size, inline: m.field_company_size_inline, read: companySizeValue },
  annualRevenueBand: {
    label: m.field_annual_revenue_band,
    inline: m.field_annual_revenue_band_inline,
    read: revenueBandValue,
  },
  serviceType: { label: m.field_service_type, inline: m.field_service_type_inline, read: textValue },
  currentSystems: {
    label: m.field_current_systems,
    inline: m.field_current_systems_inline,
    read: textValue,
    long: true,
  },
  technicalRequirements: {
    label: m.field_technical_requirements,
    inline: m.field_technical_requirements_inline,
    read: textValue,
    long: true,
  },
  notes: { label: m.field_notes, inline: m.field_notes_inline, read: textValue, long: true },
  addresses: { label: m.field_addresses, inline: m.field_addresses_inline, read: addressValue },
  defaultAddresses: {
    label: m.field_default_addresses,
    inline: m.field_default_addresses_inline,
    read: textAs((id) => id),
  },
  currency: { label: m.field_currency, inline: m.field_currency_inline, read: textAs(currencyName) },
  language: { label: m.field_language, inline: m.field_language_inline, read: textAs(languageName) },
  timezone: { label: m.field_timezone, inline: m.field_timezone_inline, read: textAs(timezoneName) },
  paymentTermsDays: {
    label: m.field_payment_terms_days,
    inline: m.field_payment_terms_days_inline,
    read: paymentTermsValue,
  },
  status: { label: m.field_status, inline: m.field_status_inline, read: statusValue },
  statusReason: { label: m.field_status_reason, inline: m.field_status_reason_inline, read: textValue },
  ownerUid: {
    label: m.field_owner_uid,
    inline: m.field_owner_uid_inline,
    read: (uid, { personName }) => (typeof uid === 'string' && uid !== '' ? personName(uid) : ''),
  },
};

export const UNKNOWN_FIELD: FieldRow = { label: m.field_unknown, inline: m.field_unknown_inline, read: textValue };

const ADDRESS_LABELS: Record<AddressKind, Pick<FieldRow, 'label' | 'inline'>> = {
  billing: { label: m.field_address_billing, inline: m.field_address_billing_inline },
  shipping: { label: m.field_address_shipping, inline: m.field_address_shipping_inline },
  site: { label: m.field_address_site, inline: m.field_address_site_inline },
  registered: { label: m.field_address_registered, inline: m.field_address_registered_inline },
};

const DEFAULT_LABELS: Record<AddressKind, Pick<FieldRow, 'label' | 'inline'>> = {
  billing: { label: m.field_default_address_billing, inline: m.field_default_address_billing_inline },
  shipping: { label: m.field_default_address_shipping, inline: m.field_default_address_shipping_inline },
  site: { label: m.field_default_address_site, inline: m.field_default_address_site_inline },
  registered: { label: m.field_default_address_registered, inline: m.field_default_address_registered_inline },
};

function isClientField(field: string): field is ClientFieldKey {
  return Object.hasOwn(CLIENT_FIELDS, field);
}

function kindOf(value: unknown): AddressKind | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  return ADDRESS_KINDS.find((kind) => kind === value.kind);
}

/**
 * The row of a change as the timeline names it: "phone", "addresses.a1", "defaultAddresses.billing".
 * @param change tells what kind of address an entry of the address book is
 */
export function changedField(path: string, change: { from?: unknown; to?: unknown }): FieldRow {
  const [field = '', part = ''] = path.split('.');
  const row = isClientField(field) ? CLIENT_FIELDS[field] : UNKNOWN_FIELD;
  if (part === '') return row;
  if (field === 'addresses') {
    const kind = kindOf(change.to) ?? kindOf(change.from);
    return kind ? { ...row, ...ADDRESS_LABELS[kind] } : row;
  }
  const kind = ADDRESS_KINDS.find((each) => each === part);
  if (!kind) return row;
  return { ...row, ...DEFAULT_LABELS[kind], read: readDefault };
}

function readDefault(id: unknown, { addressOf }: Reading): string {
  return typeof id === 'string' && id !== '' ? (addressOf(id) ?? m.address_removed()) : '';
}
