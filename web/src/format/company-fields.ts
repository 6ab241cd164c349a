import type { Address } from '@clientele/domain/address';
import { groupedIban } from '@clientele/domain/bank-account';
import type { Company } from '@clientele/domain/company';
import type { WorkspaceInput } from '@clientele/domain/workspace-input';
import { SET_UP_STATES } from '@clientele/domain/workspace';
import * as m from '@clientele/messages';
import { addressLine } from './addresses.ts';
import { ADDRESS_FIELDS } from './address-fields.ts';
import { currencyName, languageName, timezoneName } from './names.ts';
import { phoneLabel } from './phone.ts';
import { choiceAs, listValue, paymentTermsValue, taxIdsValue, textAs, textValue, websiteLabel } from './values.ts';

export type DetailsKey = keyof Company | keyof WorkspaceInput | keyof Omit<Address, 'kind' | 'label'>;

/** What a detail is called and how its value reads; '' when it is blank. */
export type DetailsRow = { label: () => string; read: (value: unknown) => string };

function companyAddress(value: unknown): string {
  return value === null || value === undefined
    ? ''
    : addressLine({ kind: 'registered', label: '', ...value } as Address);
}

function pictureValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  const { width, height } = value as NonNullable<Company['logo']>;
  return m.company_logo_size({ width, height });
}

const { kind: _kind, label: _label, ...ADDRESS_ROWS } = ADDRESS_FIELDS;

function unread({ label, read }: { label: () => string; read: unknown }): DetailsRow {
  return { label, read: read as DetailsRow['read'] };
}

/** Every detail of a company and of its workspace, once. */
export const DETAILS_FIELDS: Readonly<Record<DetailsKey, DetailsRow>> = {
  legalName: { label: m.field_legal_name, read: textValue },
  address: { label: m.company_address, read: companyAddress },
  taxIds: { label: m.field_tax_ids, read: taxIdsValue },
  registrationId: { label: m.field_registration_id, read: textValue },
  email: { label: m.field_email, read: textValue },
  phone: { label: m.field_phone, read: textAs(phoneLabel) },
  website: { label: m.field_website, read: textAs(websiteLabel) },
  bankName: { label: m.company_bank_name, read: textValue },
  accountHolder: { label: m.company_account_holder, read: textValue },
  iban: { label: m.company_iban, read: textAs(groupedIban) },
  bic: { label: m.company_bic, read: textValue },
  accountNumber: { label: m.company_account_number, read: textValue },
  routingNumber: { label: m.company_routing_number, read: textValue },
  paymentNote: { label: m.company_payment_note, read: textValue },
  accentColor: { label: m.company_accent_color, read: textValue },
  logo: { label: m.company_logo, read: pictureValue },
  name: { label: m.workspace_name, read: textValue },
  currency: { label: m.field_currency, read: textAs(currencyName) },
  language: { label: m.field_language, read: textAs(languageName) },
  timezone: { label: m.field_timezone, read: textAs(timezoneName) },
  paymentTermsDays: { label: m.field_payment_terms_days, read: paymentTermsValue },
  industries: { label: m.workspace_industries, read: listValue },
  serviceTypes: { label: m.workspace_service_types, read: listValue },
  setUp: {
    label: m.workspace_set_up,
    read: choiceAs(SET_UP_STATES, (state) => (state === 'open' ? m.set_up_shown() : m.set_up_hidden())),
  },
  ...(Object.fromEntries(Object.entries(ADDRESS_ROWS).map(([key, row]) => [key, unread(row)])) as Record<
    keyof typeof ADDRESS_ROWS,
    DetailsRow
  >),
};
