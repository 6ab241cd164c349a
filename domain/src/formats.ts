/**
 * Shapes of single values. Each is written so that it means the same in JavaScript and in RE2, because firestore.rules repeats it;
 * rules match the whole string.
 */
export const CODE = /^[A-Z]{2,6}$/;
export const WEBSITE = /^https?:\/\/[^\s\/?#@:]+\.[^\s\/?#@:.]+(:[0-9]{1,5})?([\/?#]\S*)?$/;
/** ITU-T E.164: plus sign and at most 15 digits, no leading zero. */
export const PHONE = /^\+[1-9][0-9]{5,14}$/;
export const EMAIL = /^[^\s@<>,;"]+@[^\s@.<>,;"]+(\.[^\s@.<>,;"]+)+$/;
export const NAICS = /^[0-9]{2,6}$/;
/** A real day from 1900-01-01 to 2199-12-31 (ISO 8601, proleptic Gregorian), leap years included: rules have no other way to tell 29 February. */
export const CALENDAR_DATE =
  /^((19|20|21)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)-02-29)$/;
/** ISO 4217 */
export const CURRENCY = /^[A-Z]{3}$/;
/** What a default rate is for: a unit and a currency */
export const DEFAULT_RATE_KEY = /^(hour|day)_[A-Z]{3}$/;
/**
 * Terms of a default rate: regular, overtime and double time in minor units up to 10^11; "x150" is a multiplier in hundredths, nothing
 * means that the next lower rate holds. The long zeros are AMOUNT_LIMIT, and x100 to x500 the multipliers that there are.
 */
export const RATE_TERMS =
  /^(0|[1-9][0-9]{0,10}|100000000000):(0|[1-9][0-9]{0,10}|100000000000|x[1-4][0-9]{2}|x500)?:(0|[1-9][0-9]{0,10}|100000000000|x[1-4][0-9]{2}|x500)?$/;
/** BCP 47, the common subset */
export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
/** What invoice numbers begin with */
export const INVOICE_PREFIX = /^[A-Z0-9][A-Z0-9-]{0,11}$/;
/** What tells a project from others in short: "TANK-7" */
export const PROJECT_CODE = /^[A-Z0-9][A-Z0-9-]{0,11}$/;
/** IANA time zone name */
export const TIMEZONE = /^[A-Za-z]+([\/_+-][A-Za-z0-9]+)*$/;
/** ISO 3166-1 alpha-2 */
export const COUNTRY = /^[A-Z]{2}$/;
/** ISO 3166-2 */
export const SUBDIVISION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;
/** Ids that the app generates, for documents and for parts of one. Rules and callables take no other for something new. */
export const PART_ID = /^[A-Za-z0-9]{1,20}$/;
/** Workspace ids appear in claims and invoice numbers: short and plain. */
export const WORKSPACE_ID = /^[a-z][a-z0-9-]{1,29}$/;
/** Ids that Firestore takes as a document's name, and no control, format or unpaired surrogate characters (firebase.google.com/docs/firestore/quotas). */
export const DOCUMENT_ID = /^(?!\.{1,2}$)(?!__.*__$)[^\/\p{C}]{1,128}$/u;
/** The name of a file: no path in it, and more than dots and blanks. Direction marks are told apart, because they cannot be seen. */
export const FILE_NAME = /^[^\/\\]*[^\/\\. ][^\/\\]*$/;
/**
 * Marks that turn the direction of text: "invoice\u202Efdp.exe" reads like "invoiceexe.pdf" (Unicode UAX #9). What else a file may be called
 * comes from other people's devices, emoji of several parts included.
 */
export const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/**
 * A name without anything that cannot be seen: a direction mark turns it around, a zero-width space makes it look like another. These are the format characters that leave no mark and the blank fillers, by number, because the categories of Unicode's
 * versions differ. Joiners (U+200C, U+200D) may stand between letters from Arabic to Sinhala, whose scripts are spelt with them (UAX #31);
 * variation selectors choose how the character before them looks, and stay.
 */
export const VISIBLE =
  /^([^\u034F\u17B4\u17B5\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{13430}-\u{1343F}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}]|[\u0600-\u061B\u061D-\u0DFF]([\u200C\u200D][\u0600-\u061B\u061D-\u0DFF])+)*$/u;
/** Ids of files: Firestore's own, or readable ones of the demo. They are part of an object's path. */
export const FILE_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/;
/** SHA-256 in lower-case hexadecimal */
export const SHA_256 = /^[0-9a-f]{64}$/;
