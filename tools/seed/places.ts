/** Where the companies of the data set have their headquarters: ISO 3166-2 subdivision and an area code of each US state. */
const STATES: Readonly<Record<string, readonly [subdivision: string, areaCode: string]>> = {
  Alabama: ['US-AL', '205'],
  Arizona: ['US-AZ', '480'],
  Arkansas: ['US-AR', '479'],
  California: ['US-CA', '408'],
  Colorado: ['US-CO', '303'],
  Connecticut: ['US-CT', '203'],
  'D.C.': ['US-DC', '202'],
  Delaware: ['US-DE', '302'],
  Florida: ['US-FL', '561'],
  Georgia: ['US-GA', '404'],
  Idaho: ['US-ID', '208'],
  Illinois: ['US-IL', '312'],
  Indiana: ['US-IN', '317'],
  Iowa: ['US-IA', '515'],
  Kentucky: ['US-KY', '502'],
  Louisiana: ['US-LA', '318'],
  Maine: ['US-ME', '207'],
  Maryland: ['US-MD', '301'],
  Massachusetts: ['US-MA', '617'],
  Michigan: ['US-MI', '313'],
  Minnesota: ['US-MN', '612'],
  Missouri: ['US-MO', '314'],
  Montana: ['US-MT', '406'],
  Nebraska: ['US-NE', '402'],
  Nevada: ['US-NV', '702'],
  'New Hampshire': ['US-NH', '603'],
  'New Jersey': ['US-NJ', '201'],
  'New York': ['US-NY', '212'],
  'North Carolina': ['US-NC', '704'],
  Ohio: ['US-OH', '216'],
  Oklahoma: ['US-OK', '918'],
  Oregon: ['US-OR', '503'],
  Pennsylvania: ['US-PA', '412'],
  'Rhode Island': ['US-RI', '401'],
  Tennessee: ['US-TN', '615'],
  Texas: ['US-TX', '214'],
  Utah: ['US-UT', '801'],
  Virginia: ['US-VA', '703'],
  Washington: ['US-WA', '206'],
  Wisconsin: ['US-WI', '414'],
};

const EASTERN = [
  'CT',
  'DC',
  'DE',
  'FL',
  'GA',
  'IN',
  'KY',
  'MA',
  'MD',
  'ME',
  'MI',
  'NC',
  'NH',
  'NJ',
  'NY',
  'OH',
  'PA',
  'RI',
  'VA',
];
const PACIFIC = ['CA', 'NV', 'OR', 'WA'];
const MOUNTAIN = ['AZ', 'CO', 'ID', 'MT', 'UT'];

export type Place = {
  city: string;
  subdivision: string;
  country: string;
  currency: string;
  timezone: string;
  phonePrefix: string;
};

const ABROAD: Readonly<Record<string, Omit<Place, 'city'>>> = {
  Bermuda: { subdivision: '', country: 'BM', currency: 'BMD', timezone: 'Atlantic/Bermuda', phonePrefix: '+144155501' },
  Ireland: { subdivision: '', country: 'IE', currency: 'EUR', timezone: 'Europe/Dublin', phonePrefix: '+353209100' },
  Netherlands: {
    subdivision: '',
    country: 'NL',
    currency: 'EUR',
    timezone: 'Europe/Amsterdam',
    phonePrefix: '+3185001',
  },
  Switzerland: { subdivision: '', country: 'CH', currency: 'CHF', timezone: 'Europe/Zurich', phonePrefix: '+4144668' },
  'United Kingdom': {
    subdivision: '',
    country: 'GB',
    currency: 'GBP',
    timezone: 'Europe/London',
    phonePrefix: '+4420794609',
  },
};

/** "Saint Paul, Minnesota" → the place; undefined for what the data set gives otherwise ("none", two cities, footnotes aside). */
export function placeOf(headquarters: string): Place | undefined {
  if (headquarters.includes(';')) return undefined;
  const parts = headquarters.replace(/\[\d+\]/g, '').split(', ');
  const region = parts.at(-1) ?? '';
  const city = parts[0] ?? '';
  const abroad = ABROAD[region];
  if (abroad) return { city, ...abroad };
  const state = STATES[region];
  if (!state) return undefined;
  const [subdivision, areaCode] = state;
  // 555-0100 to 555-0199 are set aside for fiction.
  return {
    city,
    subdivision,
    country: 'US',
    currency: 'USD',
    timezone: timezoneOf(subdivision.slice(3)),
    phonePrefix: `+1${areaCode}55501`,
  };
}

function timezoneOf(state: string): string {
  if (EASTERN.includes(state)) return 'America/New_York';
  if (PACIFIC.includes(state)) return 'America/Los_Angeles';
  return MOUNTAIN.includes(state) ? 'America/Denver' : 'America/Chicago';
}
