import type { ClientInput } from '../../domain/src/client.ts';
import type { Company } from './companies.ts';

export const SERVICE_TYPES = ['Inspection', 'Maintenance', 'Staffing', 'Engineering', 'Commissioning', 'Consulting'];

/** The two leading digits of the North American Industry Classification System that fit most companies of a GICS sector. */
export const NAICS_OF_SECTOR: Readonly<Record<string, string>> = {
  'Communication Services': '51',
  'Consumer Discretionary': '44',
  'Consumer Staples': '311',
  Energy: '211',
  Financials: '52',
  'Health Care': '3254',
  Industrials: '333',
  'Information Technology': '5112',
  Materials: '325',
  'Real Estate': '531',
  Utilities: '221',
};

const STREETS = [
  'Commerce Street',
  'Market Street',
  'Corporate Drive',
  'Main Street',
  'Innovation Way',
  'River Road',
  'Park Avenue',
  'Industrial Parkway',
];
const TAGS = [
  'framework agreement',
  'retainer',
  'priority',
  'multi-site',
  'union site',
  'night shifts',
  'purchase order required',
];
const LEAVING = [
  'Contract ended and was not renewed',
  'Work moved in-house',
  'On hold until the merger closes',
  'Site closed',
];

export function streetOf(index: number): string {
  return `${100 + ((index * 83) % 1800)} ${STREETS[index % STREETS.length]}`;
}

export function tagsOf(company: Company, index: number): string[] {
  const own = company.subIndustry.toLowerCase().slice(0, 40).trim();
  const others = [TAGS[index % TAGS.length], TAGS[(index * 3 + 1) % TAGS.length]].slice(0, index % 3);
  return [...new Set([own, ...others].filter((tag) => tag !== undefined))];
}

export function noteOf(company: Company, index: number): string {
  const notes = [
    `Founded ${company.founded}. Decisions on new sites are made at headquarters in ${company.place.city}.`,
    'Prefers one monthly invoice per site. Call before sending a change order.',
    'Safety briefings take place on Monday mornings; crews that come later are turned away.',
    'Asked for a framework agreement across all regions; offer due next quarter.',
  ];
  return notes[index % notes.length] ?? '';
}

export function leavingReasonOf(index: number): string {
  return LEAVING[index % LEAVING.length] ?? '';
}

/** A small edit for the timeline, of a different field each time. */
export function editOf(index: number): Partial<ClientInput> {
  const edits: Partial<ClientInput>[] = [
    { invoiceEmail: 'invoices@shared-services.example' },
    { serviceType: SERVICE_TYPES[(index + 2) % SERVICE_TYPES.length] ?? '' },
    { technicalRequirements: 'Two-person rule for confined spaces. Permit to work from the control room.' },
    { notes: 'New purchasing lead since last month; introduce the account team.' },
    { currentSystems: 'Moved from paper timesheets to the customer portal.' },
  ];
  return edits[index % edits.length] ?? {};
}
