/** ISO 3166-2 of the countries whose addresses need a state: the part behind the country, and its name. */
const SUBDIVISIONS: Readonly<Record<string, string>> = {
  US:
    'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|' +
    'GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|' +
    'MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|' +
    'NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|' +
    'SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|' +
    'WY Wyoming|AS American Samoa|GU Guam|MP Northern Mariana Islands|PR Puerto Rico|VI U.S. Virgin Islands',
  CA:
    'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NT Northwest Territories|NS Nova Scotia|' +
    'NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon',
  AU:
    'ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|SA South Australia|TAS Tasmania|' +
    'VIC Victoria|WA Western Australia',
};

export type Subdivision = { code: string; name: string };

/** The states of a country by their whole code ("US-CA"); undefined for countries whose list we do not keep. */
export function subdivisionsOf(country: string): readonly Subdivision[] | undefined {
  return SUBDIVISIONS[country]?.split('|').map((entry) => {
    const [code = '', ...name] = entry.split(' ');
    return { code: `${country}-${code}`, name: name.join(' ') };
  });
}

/** "US-CA" → "California"; other codes stay as they are. */
export function subdivisionName(code: string): string {
  const known = subdivisionsOf(code.slice(0, 2))?.find((each) => each.code === code);
  return known?.name ?? code;
}
