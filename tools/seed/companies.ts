import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import papa from 'papaparse';
import { placeOf, type Place } from './places.ts';

export type Company = {
  symbol: string;
  name: string;
  sector: string;
  subIndustry: string;
  cik: string;
  founded: string;
  place: Place;
};

type Row = {
  Symbol: string;
  Security: string;
  'GICS Sector': string;
  'GICS Sub-Industry': string;
  'Headquarters Location': string;
  CIK: string;
  Founded: string;
};

/** An even sample of the data set, in its order: the same `count` companies every time, each once (some have two share classes). */
export function readCompanies(count: number): Company[] {
  const text = readFileSync(join(import.meta.dirname, 'data', 'sp500.csv'), 'utf8');
  const seen = new Set<string>();
  const companies: Company[] = [];
  for (const row of papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data) {
    const place = placeOf(row['Headquarters Location']);
    if (place === undefined || seen.has(row.CIK)) continue;
    seen.add(row.CIK);
    companies.push({
      symbol: row.Symbol,
      name: row.Security.replace(/ \(Class [A-Z]\)$/, ''),
      sector: row['GICS Sector'],
      subIndustry: row['GICS Sub-Industry'],
      cik: row.CIK,
      founded: row.Founded,
      place,
    });
  }
  const stride = companies.length / count;
  return Array.from({ length: count }, (_, index) => companies[Math.floor(index * stride)]).filter(
    (each) => each !== undefined,
  );
}
