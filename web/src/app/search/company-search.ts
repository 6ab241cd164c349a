/** The parts of the company's page, in the order of the tabs; the first is the one that opens. */
export const COMPANY_PARTS = ['details', 'history'] as const;
export type CompanyPartId = (typeof COMPANY_PARTS)[number];

/** Which part of the company's page is shown. Absent is the first. */
export type CompanySearch = { tab?: CompanyPartId };

export function readCompanySearch(search: Record<string, unknown>): CompanySearch {
  const tab = COMPANY_PARTS.find((part) => part === search['tab']);
  return tab === undefined ? {} : { tab };
}
