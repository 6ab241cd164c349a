import { problemOfIssue, type FieldProblem, type ProblemCode } from '@clientele/domain/problems';
import * as m from '@clientele/messages';
import * as z from 'zod';

type Sentence = (inputs: { limit: number }) => string;

const SENTENCES: Record<ProblemCode, Sentence> = {
  required: m.problem_required,
  too_short: m.problem_too_short,
  too_long: m.problem_too_long,
  too_many: m.problem_too_many,
  too_small: m.problem_too_small,
  too_large: m.problem_too_large,
  control_characters: m.problem_control_characters,
  not_a_choice: m.problem_not_a_choice,
  not_a_code: m.problem_not_a_code,
  not_a_website: m.problem_not_a_website,
  not_a_phone: m.problem_not_a_phone,
  not_an_email: m.problem_not_an_email,
  not_a_naics_code: m.problem_not_a_naics_code,
  not_a_currency: m.problem_not_a_currency,
  not_a_language: m.problem_not_a_language,
  not_a_timezone: m.problem_not_a_timezone,
  not_a_country: m.problem_not_a_country,
  not_a_subdivision: m.problem_not_a_subdivision,
  not_a_tax_id: m.problem_not_a_tax_id,
  not_whole: m.problem_not_whole,
  duplicate: m.problem_duplicate,
  default_missing: m.problem_default_missing,
  code_taken: m.problem_code_taken,
  cannot_see_client: m.problem_cannot_see_client,
  email_taken: m.problem_email_taken,
  nothing_granted: m.problem_nothing_granted,
  not_a_date: m.problem_not_a_date,
  ends_before_start: m.problem_ends_before_start,
  amount_and_multiplier: m.problem_amount_and_multiplier,
  rate_overlaps: m.problem_rate_overlaps,
  rate_invoiced: m.problem_rate_invoiced,
  other_currency: m.problem_other_currency,
  not_an_amount: m.problem_not_an_amount,
  finer_than_currency: m.problem_finer_than_currency,
  amount_too_large: m.problem_amount_too_large,
  not_a_multiplier: m.problem_not_a_multiplier,
  not_a_percentage: m.problem_not_a_percentage,
  not_a_quantity: m.problem_not_a_quantity,
  not_hours: m.problem_not_hours,
  no_hours: m.problem_no_hours,
  too_many_hours: m.problem_too_many_hours,
  not_a_project_code: m.problem_not_a_project_code,
  work_not_approved: m.problem_work_not_approved,
  work_decided: m.problem_work_decided,
  work_invoiced: m.problem_work_invoiced,
  outside_project: m.problem_outside_project,
  not_a_member: m.problem_not_a_member,
  expires_before_issued: m.problem_expires_before_issued,
  expires_before_effective: m.problem_expires_before_effective,
  file_missing: m.problem_file_missing,
  own_evidence: m.problem_own_evidence,
  already_reviewed: m.problem_already_reviewed,
  already_assigned: m.problem_already_assigned,
  in_the_past: m.problem_in_the_past,
  not_a_prefix: m.problem_not_a_prefix,
  identifier_taken: m.problem_identifier_taken,
  not_a_file_name: m.problem_not_a_file_name,
  direction_marks: m.problem_direction_marks,
  not_a_file_type: m.problem_not_a_file_type,
  empty_file: m.problem_empty_file,
  file_too_large: m.problem_file_too_large,
  not_approved: m.problem_not_approved,
  outside_period: m.problem_outside_period,
  already_invoiced: m.problem_already_invoiced,
  nothing_to_invoice: m.problem_nothing_to_invoice,
  no_recipients: m.problem_no_recipients,
  wrong_state: m.problem_wrong_state,
  in_the_future: m.problem_in_the_future,
  before_issued: m.problem_before_issued,
  negative_total: m.problem_negative_total,
  invalid: m.problem_invalid,
};

/** What is wrong with one field and what to do, as a sentence. */
export function problemSentence({ code, limit = 0 }: Pick<FieldProblem, 'code' | 'limit'>): string {
  return SENTENCES[code]({ limit });
}

/** Makes every schema speak through messages/; called once at start. */
export function translateSchemas(): void {
  z.config({ customError: (issue) => problemSentence(problemOfIssue(issue)) });
}
