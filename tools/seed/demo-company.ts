import { companyInputSchema, type Company } from '../../domain/src/company.ts';
import { objectPaths, paths } from '../../domain/src/paths.ts';
import { safeMetadata, sha256Of } from '../../functions/src/files/stored-object.ts';
import { createMissing } from './create-missing.ts';
import { pngOf } from './file-makers.ts';
import { uploadFiles } from './write-files.ts';

const OWNER = 'demo-owner';
const ACCENT = '#0f5f73';
const INK = [0x0f, 0x5f, 0x73];
const LOGO = { id: 'demologo01', contentType: 'image/png', width: 240, height: 240 } as const;

/** The company behind the workspace "demo". The IBAN is the registry's own example for its country, the telephone number is reserved for fiction. */
export function demoCompany(): Company {
  const input = companyInputSchema.parse({
    legalName: 'Meridian Field Services, Inc.',
    address: {
      line1: '1180 Harbor Point Drive',
      line2: 'Suite 420',
      line3: '',
      city: 'Stamford',
      county: '',
      subdivision: 'US-CT',
      postalCode: '06902',
      country: 'US',
    },
    taxIds: ['EIN:US:06-1543987', 'VAT:IE:IE6388047V'],
    registrationId: 'Connecticut 1254873',
    email: 'accounts@meridianfield.example',
    phone: '+12035550148',
    website: 'https://meridianfield.example',
    bankName: 'First Harbor Bank',
    accountHolder: 'Meridian Field Services, Inc.',
    iban: 'IE29 AIBK 9311 5212 3456 78',
    bic: 'AIBKIE2D',
    accountNumber: '004417382910',
    routingNumber: '011900254',
    paymentNote:
      'Please name the invoice number with your payment.\nAccount and routing number for payments from within the United States.',
    accentColor: ACCENT,
  });
  return { ...input, logo: LOGO };
}

/** A globe with its meridian in white on a disc of the accent colour. Edges are smoothed: each pixel is looked at nine times. */
function drawLogo(side: number): Uint8Array {
  const [middle, radius, stroke] = [side / 2, side * 0.3, side * 0.035];
  function isWhite(x: number, y: number): boolean {
    const [dx, dy] = [x - middle, y - middle];
    const distance = Math.hypot(dx, dy);
    if (distance > side / 2) return true;
    if (distance > radius + stroke / 2) return false;
    const ring = distance >= radius - stroke / 2;
    const meridian = Math.abs(Math.hypot(dx * 2.1, dy) - radius) <= stroke * 0.8;
    return ring || meridian || Math.abs(dy) <= stroke / 2;
  }
  const steps = [1 / 6, 1 / 2, 5 / 6];
  return pngOf(side, (x, y) => {
    const white = steps.flatMap((right) => steps.filter((down) => isWhite(x + right, y + down))).length / 9;
    return INK.map((channel) => Math.round(channel + (255 - channel) * white));
  });
}

/** The company's details and its logo. @returns how many documents were missing */
export async function writeCompany(now: Date): Promise<number> {
  const content = drawLogo(LOGO.width);
  const metadata = safeMetadata(LOGO.contentType, sha256Of(content));
  const written = await createMissing([
    { path: paths.company('demo'), data: { ...demoCompany(), version: 1, updatedAt: now, updatedBy: OWNER } },
  ]);
  if (written > 0) await uploadFiles([{ path: objectPaths.logo('demo', LOGO.id), content, metadata }]);
  return written;
}
