import type * as z from 'zod';

/** Why a field was refused, as a code that the screen translates; never a sentence. */
export const PROBLEM_CODES = [
  'required',
  'too_short',
  'too_long',
  'too_many',
  'too_small',
  'too_large',
  'control_characters',
  'not_a_choice',
  'not_a_code',
  'not_a_website',
  'not_a_phone',
  'not_an_email',
  'not_a_naics_code',
  'not_a_currency',
  'not_a_language',
  'not_a_timezone',
  'not_a_country',
  'not_a_subdivision',
  'not_a_tax_id',
  'not_whole',
  'duplicate',
  'default_missing',
  'code_taken',
  'code_locked',
  'cannot_see_client',
  'email_taken',
  'nothing_granted',
  'not_a_date',
  'ends_before_start',
  'amount_and_multiplier',
  'rate_overlaps',
  'rate_invoiced',
  'other_currency',
  'not_an_amount',
  'finer_than_currency',
  'amount_too_large',
  'not_a_multiplier',
  'not_a_percentage',
  'not_a_quantity',
  'not_hours',
  'no_hours',
  'too_many_hours',
  'not_a_project_code',
  'outside_project',
  'work_not_approved',
  'work_decided',
  'work_invoiced',
  'not_a_member',
  'expires_before_issued',
  'expires_before_effective',
  'file_missing',
  'own_evidence',
  'already_reviewed',
  'already_assigned',
  'in_the_past',
  'not_a_prefix',
  'identifier_taken',
  'not_a_file_name',
  'direction_marks',
  'not_a_file_type',
  'empty_file',
  'file_too_large',
  'not_approved',
  'outside_period',
  'already_invoiced',
  'nothing_to_invoice',
  'no_recipients',
  'not_mailed',
  'wrong_state',
  'in_the_future',
  'before_issued',
  'negative_total',
  'too_many_lines',
  'not_an_iban',
  'iban_check_digits',
  'not_a_bic',
  'not_a_color',
  'low_contrast',
  'not_a_logo',
  'logo_active',
  'logo_damaged',
  'logo_too_wide',
  'logo_too_large',
  'invalid',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One refused field. `path` is dotted ("addresses.a1.city"); `limit` is the bound that was broken, where there is one. */
export type FieldProblem = { path: string; code: ProblemCode; limit?: number };

function isProblemCode(value: unknown): value is ProblemCode {
  return PROBLEM_CODES.some((code) => code === value);
}

/** The problem behind one zod issue: our own checks carry their code in `params`, zod's built-in ones are translated here. */
export function problemOfIssue(issue: z.core.$ZodRawIssue | z.core.$ZodIssue): Omit<FieldProblem, 'path'> {
  if (issue.code === 'custom' && isProblemCode(issue.params?.['code'])) {
    const limit: unknown = issue.params['limit'];
    return { code: issue.params['code'], ...(typeof limit === 'number' ? { limit } : {}) };
  }
  if (issue.code === 'too_small')
    return {
      code: issue.origin === 'number' || issue.origin === 'int' ? 'too_small' : 'too_short',
      limit: Number(issue.minimum),
    };
  if (issue.code === 'too_big') {
    if (issue.origin === 'array') return { code: 'too_many', limit: Number(issue.maximum) };
    return {
      code: issue.origin === 'number' || issue.origin === 'int' ? 'too_large' : 'too_long',
      limit: Number(issue.maximum),
    };
  }
  if (issue.code === 'invalid_value') return { code: 'not_a_choice' };
  if (issue.code === 'invalid_type') return { code: issue.expected === 'int' ? 'not_whole' : 'invalid' };
  return { code: 'invalid' };
}

/** All problems of a failed parse, in the schema's order. */
export function fieldProblems(error: z.ZodError): FieldProblem[] {
  return error.issues.map((issue) => ({ path: issue.path.join('.'), ...problemOfIssue(issue) }));
}
