import type { CalendarDate } from './calendar-date.ts';

/** In English whatever the language: a number is a name, and the same one for everybody. */
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const;

export type NumberedInvoice = {
  /** what the settings say, or blank */
  prefix: string;
  workspaceId: string;
  /** the client's code, or blank */
  code: string;
  issuedOn: CalendarDate;
  /** which invoice of that month it is in the workspace, from 1 on */
  sequence: number;
};

/** The month whose invoices are counted together: "2026-11". */
export function invoiceMonth(issuedOn: CalendarDate): string {
  return issuedOn.slice(0, 7);
}

/** "NORTHWIND-ACME-INV-NOV-2026", and "…-2" for the second one of that month in the workspace. */
export function invoiceNumber({ prefix, workspaceId, code, issuedOn, sequence }: NumberedInvoice): string {
  const month = MONTHS[Number(issuedOn.slice(5, 7)) - 1];
  if (month === undefined) throw new RangeError(`${JSON.stringify(issuedOn)} is no date. Use YYYY-MM-DD.`);
  const parts = [
    prefix === '' ? workspaceId.toUpperCase() : prefix,
    ...(code === '' ? [] : [code]),
    'INV',
    month,
    issuedOn.slice(0, 4),
    ...(sequence === 1 ? [] : [String(sequence)]),
  ];
  return parts.join('-');
}
