import type { AddressKind } from '@clientele/domain/address';
import type { COMPANY_SIZES, ENTITY_TYPES, REVENUE_BANDS } from '@clientele/domain/client';
import type { TaxIdType } from '@clientele/domain/tax-id';
import * as m from '@clientele/messages';
import { personLocale } from './locale.ts';

type EntityType = (typeof ENTITY_TYPES)[number];
type CompanySize = (typeof COMPANY_SIZES)[number];
type RevenueBand = (typeof REVENUE_BANDS)[number];

const ENTITY_TYPE_LABELS: Record<EntityType, () => string> = {
  company: m.entity_type_company,
  individual: m.entity_type_individual,
  partnership: m.entity_type_partnership,
  trust: m.entity_type_trust,
  charity: m.entity_type_charity,
  government: m.entity_type_government,
  other: m.entity_type_other,
};

const ADDRESS_KIND_LABELS: Record<AddressKind, () => string> = {
  billing: m.address_kind_billing,
  shipping: m.address_kind_shipping,
  site: m.address_kind_site,
  registered: m.address_kind_registered,
};

const TAX_ID_TYPE_LABELS: Record<TaxIdType, () => string> = {
  EIN: m.tax_id_type_ein,
  VAT: m.tax_id_type_vat,
  GST: m.tax_id_type_gst,
  ABN: m.tax_id_type_abn,
  other: m.tax_id_type_other,
};

const MILLION = 1_000_000;

/** Bounds of a revenue band in US dollars; the open end is undefined. */
const REVENUE_BOUNDS: Record<RevenueBand, { from?: number; to?: number }> = {
  '<$1M': { to: MILLION },
  '$1M-$10M': { from: MILLION, to: 10 * MILLION },
  '$10M-$50M': { from: 10 * MILLION, to: 50 * MILLION },
  '$50M-$100M': { from: 50 * MILLION, to: 100 * MILLION },
  '$100M+': { from: 100 * MILLION },
};

export function entityTypeLabel(type: EntityType): string {
  return ENTITY_TYPE_LABELS[type]();
}

export function addressKindLabel(kind: AddressKind): string {
  return ADDRESS_KIND_LABELS[kind]();
}

export function taxIdTypeLabel(type: TaxIdType): string {
  return TAX_ID_TYPE_LABELS[type]();
}

export function companySizeLabel(size: CompanySize): string {
  return m.company_size_reading({ size: size.replace('-', '–') });
}

function dollars(amount: number): string {
  return new Intl.NumberFormat(personLocale(), {
    style: 'currency',
    currency: 'USD',
    notation: 'compact',
    maximumFractionDigits: 0,
  }).format(amount);
}

export function revenueBandLabel(band: RevenueBand): string {
  const { from, to } = REVENUE_BOUNDS[band];
  if (from === undefined) return m.revenue_under({ amount: dollars(to ?? 0) });
  if (to === undefined) return m.revenue_over({ amount: dollars(from) });
  return m.revenue_between({ from: dollars(from), to: dollars(to) });
}
