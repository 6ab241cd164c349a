import { expect, test } from 'vitest';
import { wordingFor } from '@clientele/wording/wording';
import { reportSections } from './report-sections.ts';

const wording = wordingFor('en-US');

test('each part that was asked for is a paragraph, currencies apart', () => {
  const sections = reportSections(
    {
      work: [
        { name: 'Technician', currency: 'USD', minutes: 510, totalMinor: 76_000 },
        { name: 'Technician', currency: 'JPY', minutes: 60, totalMinor: 9500 },
      ],
      projects: [{ name: 'Tank 7', status: 'on_hold' }],
      invoices: {
        issued: [{ number: 'A-1', issuedOn: '2026-10-15', dueOn: '2026-11-14', totalMinor: 123_456, currency: 'USD' }],
        owed: [
          { currency: 'EUR', outstandingMinor: 5000, overdueMinor: 0 },
          { currency: 'USD', outstandingMinor: 123_456, overdueMinor: 1000 },
        ],
      },
      compliance: [{ name: 'Workers (WC)', status: 'expired' }],
      documents: ['Plan.pdf', 'Photo.jpg'],
    },
    wording,
  );
  expect(sections).toEqual([
    'Approved work\nTechnician: 8.5 h, $760.00\nTechnician: 1 h, ¥9,500',
    'Projects\nTank 7: On hold',
    'Invoices issued\nA-1: $1,234.56, to be paid by Nov 14, 2026',
    'Outstanding now\n€50.00\n$1,234.56, of which $10.00 is overdue',
    'Compliance: what is not in order\nWorkers (WC): Expired',
    'Documents added\nPlan.pdf\nPhoto.jpg',
  ]);
});

test('a part without anything says so, and one that was not asked for is not there', () => {
  expect(reportSections({ work: [], compliance: [] }, wording)).toEqual([
    'Approved work\nNone.',
    'Compliance: what is not in order\nEverything is in order.',
  ]);
  expect(reportSections({}, wording)).toEqual([]);
});
