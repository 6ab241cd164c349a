// The package carries no types; this is the part that the seed uses.
declare module 'papaparse' {
  const papa: { parse<Row>(text: string, options: { header: true; skipEmptyLines: true }): { data: Row[] } };
  export = papa;
}
