import * as z from 'zod';
import { line, problem } from './text.ts';

export const TAX_ID_TYPES = ['EIN', 'VAT', 'GST', 'ABN', 'other'] as const;
export type TaxIdType = (typeof TAX_ID_TYPES)[number];
export const TAX_ID_LIMIT = 10;

/** `country` is ISO 3166-1 alpha-2, or blank. */
export type TaxId = { type: TaxIdType; country: string; value: string };

const TAX_ID = /^(EIN|VAT|GST|ABN|other):([A-Z]{2})?:(.{1,40})$/u;

/** A tax id as it is stored, "VAT:DE:DE123456789": one string, so that rules can check a whole list and a query can find its twin. */
export function formatTaxId(taxId: TaxId): string {
  return `${taxId.type}:${taxId.country}:${taxId.value}`;
}

/** Reads a stored tax id; null when it is not one. */
export function parseTaxId(stored: string): TaxId | null {
  const [, type, country = '', value] = TAX_ID.exec(stored) ?? [];
  const known = TAX_ID_TYPES.find((each) => each === type);
  return known === undefined || value === undefined ? null : { type: known, country, value };
}

/** "VAT DE123456789"; a kind that has no name of its own is left out. What is no stored tax id stays as it is. */
export function readableTaxId(stored: string): string {
  const taxId = parseTaxId(stored);
  if (taxId === null) return stored;
  return taxId.type === 'other' ? taxId.value : `${taxId.type} ${taxId.value}`;
}

export const taxIdsSchema = z
  .array(line(60, 1).refine((value) => TAX_ID.test(value), problem('not_a_tax_id')))
  .max(TAX_ID_LIMIT)
  .refine((taxIds) => new Set(taxIds).size === taxIds.length, problem('duplicate'));
