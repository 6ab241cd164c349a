import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_CATEGORIES, FILE_STATES, FILE_VISIBILITIES, type FileFields } from './client-file.ts';
import type { Company } from './company.ts';
import { FILE_CONTENT_TYPES } from './file-types.ts';
import { INVOICE_STATES, type InvoiceFields } from './invoice.ts';
import {
  portalFileOf,
  portalFileSchema,
  portalInvoiceOf,
  portalInvoiceSchema,
  portalProjectOf,
  portalProjectSchema,
  portalWorkItemOf,
  portalWorkItemSchema,
} from './portal-projections.ts';
import { PROJECT_STATUSES, type ProjectFields } from './project.ts';
import type { WorkItemFields } from './work-item.ts';
import { WORK_ITEM_STATES } from './work-item-states.ts';

/** Begins every value that must stay inside: found anywhere in a projection, it got out. */
const SECRET = 'secret:';

const secret = fc.string({ maxLength: 12 }).map((text) => `${SECRET}${text}`);
const open = fc.string({ maxLength: 12 }).map((text) => text.replaceAll('@', 'a'));
/** What people are called whose account has no name. */
const address = open.map((text) => `${SECRET}${text}@example.test`);
const day = fc.constantFrom('2026-01-31', '2026-02-28', '2024-02-29', '2026-11-24');
const dayOrBlank = fc.oneof(day, fc.constant(''));
const amount = fc.integer({ min: 0, max: 1_000_000_000 });
const minutes = fc.integer({ min: 0, max: 480 });
const instant = fc.date({ noInvalidDate: true });

const stamps = {
  version: fc.integer({ min: 1, max: 1_000 }),
  createdAt: instant,
  createdBy: secret,
  updatedAt: instant,
  updatedBy: secret,
  change: fc.record({ reason: secret, bulkId: secret, undoOf: secret }, { requiredKeys: [] }),
};

/** A field that nobody has thought of yet. */
const surprise = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 6 }).map((key) => `new${key}`),
  secret,
  { maxKeys: 3 },
);

function withSurprise<Fields extends object>(fields: fc.Arbitrary<Fields>): fc.Arbitrary<Fields> {
  return fc.tuple(fields, surprise).map(([known, more]) => ({ ...known, ...more }));
}

const projects: fc.Arbitrary<ProjectFields> = withSurprise(
  fc.record({
    name: open,
    code: open,
    status: fc.constantFrom(...PROJECT_STATUSES),
    addressId: secret,
    startsOn: dayOrBlank,
    endsOn: dayOrBlank,
    description: secret,
    clientId: secret,
    memberUids: fc.array(secret),
    viewerUids: fc.array(secret),
    deleted: fc.boolean(),
    ...stamps,
  }),
);

const rates: fc.Arbitrary<WorkItemFields['rate']> = fc.option(
  fc.record({
    rateId: fc.option(secret),
    unit: fc.constantFrom('hour', 'day'),
    currency: secret,
    lines: fc.constant([]),
    totalMinor: fc.constant(987_654_321),
    explanation: fc.constant([]),
  }),
);

const workItems: fc.Arbitrary<WorkItemFields> = withSurprise(
  fc.record({
    projectId: secret,
    positionId: secret,
    workDate: day,
    minutes: fc.record({ regular: minutes, overtime: minutes, doubleTime: minutes }),
    description: open,
    clientId: secret,
    personUid: secret,
    personName: fc.oneof(open, address),
    state: fc.constantFrom(...WORK_ITEM_STATES),
    rejection: secret,
    approvedBy: secret,
    approvedAt: fc.option(instant),
    rate: rates,
    invoiceId: secret,
    deleted: fc.boolean(),
    ...stamps,
  }),
);

const workLines = withSurprise(
  fc.record({
    workItemId: secret,
    projectName: open,
    positionName: open,
    personName: fc.oneof(open, address),
    workDate: day,
    minutes,
    text: open,
    amountMinor: amount,
    rateUnit: fc.constantFrom('hour', 'day'),
    charges: fc.array(
      withSurprise(
        fc.record({
          work: fc.constantFrom('regular', 'overtime', 'doubleTime'),
          minutes,
          rateMinor: amount,
          multiplier: fc.constantFrom(100, 150),
          amountMinor: amount,
        }),
      ),
      { maxLength: 3 },
    ),
  }),
);

const postalAddresses = withSurprise(
  fc.record({
    kind: fc.constant('billing' as const),
    label: fc.constant('Head office'),
    line1: fc.constant('1 Main Street'),
    line2: fc.constant(''),
    line3: fc.constant(''),
    city: fc.constant('Hartford'),
    county: fc.constant(''),
    subdivision: fc.constant('US-CT'),
    postalCode: fc.constant('06101'),
    country: fc.constant('US'),
  }),
);

/** As a form leaves it: the schema of a company trims. */
const word = fc.constantFrom('', 'Northwind', 'Bank 7');

const companies: fc.Arbitrary<Company> = withSurprise(
  fc.record({
    legalName: word,
    address: fc.option(
      withSurprise(
        postalAddresses.map(({ kind: _kind, label: _label, ...place }): Company['address'] & object => place),
      ),
    ),
    taxIds: fc.constant(['VAT:DE:DE123456789']),
    registrationId: word,
    email: fc.constant('billing@northwind.test'),
    phone: fc.constant('+12025550123'),
    website: fc.constant('https://northwind.test'),
    bankName: word,
    accountHolder: word,
    iban: fc.constant('DE89370400440532013000'),
    bic: fc.constant('COBADEFF'),
    accountNumber: fc.constantFrom('', '123456'),
    routingNumber: fc.constantFrom('', '021000021'),
    paymentNote: word,
    accentColor: fc.constant('#4f46e5'),
    logo: fc.option(
      withSurprise(
        fc.record({
          id: fc.constant('logo1'),
          contentType: fc.constantFrom('image/png', 'image/jpeg'),
          width: fc.constant(300),
          height: fc.constant(100),
        }),
      ),
    ),
  }),
);

const invoices: fc.Arbitrary<InvoiceFields> = withSurprise(
  fc.record({
    clientId: secret,
    state: fc.constantFrom(...INVOICE_STATES),
    number: fc.oneof(
      { arbitrary: fc.constant('DEMO-ACM-INV-NOV-2026'), weight: 4 },
      { arbitrary: fc.constant(''), weight: 1 },
    ),
    periodFrom: day,
    periodTo: day,
    currency: fc.constantFrom('USD', 'JPY', 'KWD'),
    workLines: fc.array(workLines, { maxLength: 4 }),
    freeLines: fc.array(withSurprise(fc.record({ text: open, quantity: minutes, unitMinor: amount })), {
      maxLength: 4,
    }),
    taxRate: fc.integer({ min: 0, max: 2_500 }),
    subtotalMinor: amount,
    taxMinor: amount,
    totalMinor: amount,
    termsDays: fc.integer({ min: 0, max: 365 }),
    poNumber: open,
    footer: open,
    note: open,
    parties: withSurprise(
      fc.record({
        workspaceName: open,
        clientName: open,
        legalName: open,
        code: open,
        taxIds: fc.array(open, { maxLength: 2 }),
        address: fc.option(postalAddresses),
        company: fc.option(companies),
      }),
    ),
    recipients: fc.array(secret),
    deliveries: fc.array(fc.record({ at: instant, by: secret, recipients: fc.array(secret) }), { maxLength: 2 }),
    timesMailed: fc.nat(9),
    issuedOn: dayOrBlank,
    dueOn: dayOrBlank,
    paidOn: dayOrBlank,
    sentAt: fc.option(instant),
    voidReason: secret,
    pdfReady: fc.boolean(),
    deleted: fc.boolean(),
    ...stamps,
  }),
);

const files: fc.Arbitrary<FileFields> = withSurprise(
  fc.record({
    name: open,
    category: fc.constantFrom(...FILE_CATEGORIES),
    visibility: fc.constantFrom(...FILE_VISIBILITIES),
    expiresOn: dayOrBlank,
    note: secret,
    size: fc.integer({ min: 1, max: 1_000 }),
    contentType: fc.constantFrom(...FILE_CONTENT_TYPES),
    seriesId: fc.constant('series1'),
    state: fc.constantFrom(...FILE_STATES),
    refusal: fc.constant('' as const),
    sha256: fc.constant('f'.repeat(64)),
    versionNumber: fc.integer({ min: 1, max: 9 }),
    deleted: fc.boolean(),
    deletedAt: fc.option(instant),
    deletedBy: secret,
    ...stamps,
  }),
);

const NAMES = { projectName: 'Tank 7', positionName: 'Inspector' };

/** The schema is strict: a key that it does not name, at any depth, does not fit. */
function expectAllowed(schema: { parse: (value: unknown) => unknown }, projection: object): void {
  expect(schema.parse(projection)).toEqual(projection);
  expect(JSON.stringify(projection)).not.toContain(SECRET);
}

describe('a projection holds nothing but what is allowed', () => {
  test('of projects', () => {
    fc.assert(
      fc.property(projects, (project) => {
        const projection = portalProjectOf(project);
        if (projection !== null) expectAllowed(portalProjectSchema, projection);
      }),
      { numRuns: 1_000 },
    );
  });

  test('of work items', () => {
    fc.assert(
      fc.property(workItems, (item) => {
        const projection = portalWorkItemOf(item, NAMES);
        if (projection === null) return;
        expectAllowed(portalWorkItemSchema, projection);
        expect(JSON.stringify(projection)).not.toContain('987654321');
      }),
      { numRuns: 1_000 },
    );
  });

  test('of invoices', () => {
    fc.assert(
      fc.property(invoices, (invoice) => {
        const projection = portalInvoiceOf(invoice);
        if (projection !== null) expectAllowed(portalInvoiceSchema, projection);
      }),
      { numRuns: 1_000 },
    );
  });

  test('of files', () => {
    fc.assert(
      fc.property(files, (file) => {
        const projection = portalFileOf(file);
        if (projection !== null) expectAllowed(portalFileSchema, projection);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('there is a projection exactly of', () => {
  test('projects that are not deleted', () => {
    fc.assert(fc.property(projects, (project) => (portalProjectOf(project) === null) === project.deleted));
  });

  test('approved work', () => {
    fc.assert(
      fc.property(
        workItems,
        (item) => (portalWorkItemOf(item, NAMES) !== null) === (item.state === 'approved' && !item.deleted),
      ),
    );
  });

  test('invoices that were sent, also when they were paid or voided afterwards', () => {
    fc.assert(
      fc.property(
        invoices,
        (invoice) =>
          (portalInvoiceOf(invoice) !== null) ===
          (invoice.state !== 'draft' && invoice.number !== '' && !invoice.deleted),
      ),
    );
  });

  test('shared files whose content was found good', () => {
    fc.assert(
      fc.property(
        files,
        (file) =>
          (portalFileOf(file) !== null) === (file.visibility === 'portal' && file.state === 'ready' && !file.deleted),
      ),
    );
  });
});
