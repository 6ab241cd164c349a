import { line, problem } from './text.ts';

/** ISO 13616: country, two check digits, up to 30 letters and digits. The shortest in use has 15 (Norway). */
const IBAN = /^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$/;
/** ISO 9362: four characters for the institution, country, location, and an optional branch */
const BIC = /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/;

/** Letters and digits of what people write in groups: "de89 3704 0044" is "DE8937040044". */
function ungrouped(value: string): string {
  return value.replaceAll(/[\s.-]/gu, '').toUpperCase();
}

/** Whether the check digits of an IBAN match, by ISO 7064 MOD 97-10: the first four characters go to the end, A counts 10, Z counts 35. */
export function ibanChecks(iban: string): boolean {
  const moved = `${iban.slice(4)}${iban.slice(0, 4)}`;
  let remainder = 0;
  for (const character of moved) {
    const value = Number.parseInt(character, 36);
    if (Number.isNaN(value)) return false;
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** How an IBAN is written on paper: groups of four. */
export function groupedIban(iban: string): string {
  return iban.replaceAll(/(.{4})(?=.)/gu, '$1 ');
}

/** An IBAN or blank, stored without blanks. */
export function ibanField() {
  return line(60)
    .overwrite(ungrouped)
    .refine((value) => value === '' || IBAN.test(value), { ...problem('not_an_iban'), abort: true })
    .refine((value) => value === '' || ibanChecks(value), problem('iban_check_digits'));
}

/** A BIC or blank, stored without blanks. */
export function bicField() {
  return line(20)
    .overwrite(ungrouped)
    .refine((value) => value === '' || BIC.test(value), problem('not_a_bic'));
}

/** The number of an account or of a bank, as countries without IBAN use them. */
export function bankNumberField(max: number) {
  return line(max + 20)
    .overwrite(ungrouped)
    .refine((value) => value.length <= max, problem('too_long', max));
}
