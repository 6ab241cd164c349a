import { codeSuggestions } from '../../domain/src/client-code.ts';
import type { ClientStatus } from '../../domain/src/client-status.ts';
import { BLANK_CLIENT, type ClientInput } from '../../domain/src/client.ts';
import type { SeededClient, Step } from './client-history.ts';
import { demoCompliance } from './demo-compliance.ts';
import { demoContacts } from './demo-contacts.ts';
import { demoFiles } from './demo-files.ts';
import { demoNotes } from './demo-notes.ts';
import { demoPortal } from './demo-portal.ts';
import { demoLinks, MANAGER, OWNER } from './demo-projects.ts';
import { demoRates } from './demo-rates.ts';
import { demoSettings } from './demo-settings.ts';
import { readCompanies, type Company } from './companies.ts';
import * as wording from './wording.ts';
import { DEMO_WORKSPACES } from './workspaces.ts';

/** Clients in the list; beside them some lie in the Trash. */
export const DEMO_CLIENT_COUNT = 120;
export const TRASHED_CLIENT_COUNT = 2;

/** How many clients the account member@demo.test is linked to by a project, and so sees. */
export const MEMBER_CLIENT_COUNT = 7;

/** Every choice is made from the position in the list: the same clients on every machine, without chance. */
export function demoClients(): SeededClient[] {
  const codes = new Set<string>();
  return readCompanies(DEMO_CLIENT_COUNT + TRASHED_CLIENT_COUNT).map((company, index) => {
    const code = freeCode(company, codes);
    codes.add(code);
    const ownerUid = index % 5 < 2 ? OWNER : MANAGER;
    const known = { ownerUid, input: inputOf(company, index, code), steps: stepsOf(index, ownerUid) };
    const id = `demo${String(index + 1).padStart(3, '0')}`;
    return {
      ...known,
      id,
      memberUids: demoLinks(ownerUid, index),
      contacts: (now) => demoContacts({ ...known, id }, index, now),
      compliance: (now) => demoCompliance({ ...known, id }, ownerUid === OWNER ? MANAGER : OWNER, index, now),
      notes: (now) => demoNotes(known, { by: ownerUid, asked: ownerUid === OWNER ? MANAGER : OWNER }, index, now),
      settings: (now) => demoSettings(known, index, now),
      portal: (now) => demoPortal({ ...known, id }, demoContacts({ ...known, id }, index, now), now),
      files: (now) => demoFiles({ ...known, id }, index, now),
      rates: (now) => demoRates(known, index, known.input.currency || DEMO_WORKSPACES.demo.currency, now),
    };
  });
}

/** The ticker where it is three letters, which people know; else what the name suggests. */
function freeCode(company: Company, taken: ReadonlySet<string>): string {
  const wishes = [/^[A-Z]{3}$/.test(company.symbol) ? company.symbol : '', ...codeSuggestions(company.name)];
  const code = wishes.find((wish) => wish !== '' && !taken.has(wish));
  if (code === undefined) throw new Error(`No free code for ${company.name}`);
  return code;
}

function inputOf(company: Company, index: number, code: string): ClientInput {
  const domain = `${company.name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}.example`;
  const { place } = company;
  const abroad = place.country !== 'US';
  return {
    ...BLANK_CLIENT,
    displayName: company.name,
    legalName: /\b(Inc|Corp|Corporation|plc|Co|Company|Group)\b\.?/.test(company.name) ? company.name : '',
    code,
    website: `https://www.${domain}`,
    phone: `${place.phonePrefix}${String((index * 7) % 100).padStart(2, '0')}`,
    email: `office@${domain}`,
    invoiceEmail: index % 3 === 2 ? '' : `accounts-payable@${domain}`,
    tags: wording.tagsOf(company, index),
    entityType: /REIT/.test(company.subIndustry) ? 'trust' : 'company',
    // No employer identification number begins with 00.
    taxIds: abroad ? [] : [`EIN:US:00-${company.cik.padStart(7, '0').slice(-7)}`],
    registrationId: `CIK ${company.cik.padStart(10, '0')}`,
    industry: company.sector,
    naics: wording.NAICS_OF_SECTOR[company.sector] ?? '',
    companySize: '500+',
    annualRevenueBand: '$100M+',
    serviceType: wording.SERVICE_TYPES[index % wording.SERVICE_TYPES.length] ?? '',
    currentSystems: index % 4 === 0 ? 'SAP S/4HANA for purchasing; timesheets are approved in Fieldglass.' : '',
    technicalRequirements: index % 6 === 1 ? 'Technicians need site induction and a valid OSHA 30 card.' : '',
    notes: index % 3 === 0 ? wording.noteOf(company, index) : '',
    ...addressesOf(company, index),
    currency: abroad ? place.currency : '',
    timezone: index % 2 === 0 ? place.timezone : '',
    paymentTermsDays: index % 4 === 0 ? 45 : null,
  };
}

function addressesOf({ place }: Company, index: number): Pick<ClientInput, 'addresses' | 'defaultAddresses'> {
  const { city, subdivision, country } = place;
  const blank = { line2: '', line3: '', city, county: '', subdivision, postalCode: '', country };
  const headquarters = { kind: 'billing' as const, label: 'Headquarters', line1: wording.streetOf(index), ...blank };
  if (index % 5 !== 1) return { addresses: { hq: headquarters }, defaultAddresses: { billing: 'hq' } };
  const plant = { kind: 'site' as const, label: 'North plant', line1: wording.streetOf(index + 11), ...blank };
  return { addresses: { hq: headquarters, plant }, defaultAddresses: { billing: 'hq', site: 'plant' } };
}

/** 84 active, 22 pending, 14 inactive of 120: about 70, 18 and 12 in a hundred. */
function statusOf(index: number): ClientStatus {
  const place = (index * 37) % DEMO_CLIENT_COUNT;
  if (place < 84) return 'active';
  return place < 106 ? 'pending' : 'inactive';
}

function stepsOf(index: number, ownerUid: string): Step[] {
  const status = statusOf(index);
  const age = 40 + ((index * 29) % 500);
  const other = ownerUid === OWNER ? MANAGER : OWNER;
  const steps: Step[] = [{ by: ownerUid, daysAgo: age, patch: {} }];
  if (index >= DEMO_CLIENT_COUNT)
    return [...steps, { by: other, daysAgo: index - DEMO_CLIENT_COUNT + 2, patch: {}, trash: true }];
  if (status === 'pending') return index % 2 === 0 ? steps : [...steps, edit(other, age - 6, wording.editOf(index))];
  steps.push({ by: other, daysAgo: age - 9, patch: { status: 'active', statusReason: '' } });
  if (index % 4 === 0)
    steps.push(edit(ownerUid, age - 17, { paymentTermsDays: 30 }), edit(other, age - 25, { paymentTermsDays: 60 }));
  if (index % 3 === 0) steps.push(edit(other, 1 + (index % 30), wording.editOf(index)));
  if (status === 'inactive') {
    steps.push({
      by: ownerUid,
      daysAgo: 0.5 + (index % 9) / 10,
      patch: { status, statusReason: wording.leavingReasonOf(index) },
    });
  }
  return steps;
}

function edit(by: string, daysAgo: number, patch: Partial<ClientInput>): Step {
  return { by, daysAgo, patch };
}

/** The workspace next door: almost empty, and nobody of the demo may see it. */
export function rivalClients(): SeededClient[] {
  return [['Harbour Crane Services', 'HCS'] as const, ['Northgate Elevators', 'NGE'] as const].map(
    ([displayName, code], index) => ({
      id: `rival${index + 1}`,
      ownerUid: 'rival-owner',
      memberUids: ['rival-owner'],
      input: { ...BLANK_CLIENT, displayName, code, industry: 'Industrials', status: 'active' },
      steps: [{ by: 'rival-owner', daysAgo: 12 + index, patch: {} }],
    }),
  );
}
