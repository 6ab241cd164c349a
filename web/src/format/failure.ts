import type { ErrorCode } from '@clientele/domain/errors';
import * as m from '@clientele/messages';
import { exactTime } from './dates.ts';

/** `not_loaded`: the network is away, and what is asked for was not here before; it comes by itself. */
export type FailureCode = ErrorCode | 'permission_denied' | 'offline' | 'not_loaded' | 'unknown';

/** Why something did not work and what the person can do about it, each a sentence. */
export type Explanation = {
  why: string;
  advice: string;
  /** whether nothing has to be done: it loads when the network is back */
  waiting: boolean;
};

type Texts = { why: () => string; advice: () => string };

const TEXTS: Record<FailureCode, Texts> = {
  not_signed_in: { why: m.failure_not_signed_in, advice: m.failure_advice_sign_in },
  not_a_member: { why: m.failure_not_a_member, advice: m.failure_advice_ask_manager },
  permission_missing: { why: m.failure_permission_missing, advice: m.failure_advice_ask_manager },
  permission_denied: { why: m.failure_permission_denied, advice: m.failure_advice_ask_manager },
  grant_exceeds_own: { why: m.failure_grant_exceeds_own, advice: m.failure_advice_ask_holder },
  last_owner: { why: m.failure_last_owner, advice: m.failure_advice_other_owner },
  already_member: { why: m.failure_already_member, advice: m.failure_advice_change_member },
  member_not_found: { why: m.failure_member_not_found, advice: m.failure_advice_look_again },
  client_not_found: { why: m.failure_client_not_found, advice: m.failure_advice_look_again },
  not_in_trash: { why: m.failure_not_in_trash, advice: m.failure_advice_look_again },
  invoices_issued: { why: m.failure_invoices_issued, advice: m.failure_advice_invoices_issued },
  version_conflict: { why: m.failure_version_conflict, advice: m.failure_advice_compare },
  email_taken: { why: m.failure_email_taken, advice: m.failure_advice_other_email },
  identifier_taken: { why: m.failure_identifier_taken, advice: m.failure_advice_identifier },
  successor_needed: { why: m.failure_successor_needed, advice: m.failure_advice_successor },
  rates_refused: { why: m.failure_rates_refused, advice: m.failure_advice_correct },
  compliance_refused: { why: m.failure_compliance_refused, advice: m.failure_advice_correct },
  logo_refused: { why: m.failure_logo_refused, advice: m.failure_advice_correct },
  work_refused: { why: m.failure_work_refused, advice: m.failure_advice_correct },
  invoice_refused: { why: m.failure_invoice_refused, advice: m.failure_advice_invoice },
  invite_refused: { why: m.failure_invite_refused, advice: m.failure_advice_look_again },
  invite_unusable: { why: m.failure_invite_unusable, advice: m.failure_advice_ask_manager },
  rate_limited: { why: m.failure_rate_limited, advice: m.failure_advice_try_again },
  subject_not_found: { why: m.failure_subject_not_found, advice: m.failure_advice_look_again },
  activation_blocked: { why: m.failure_activation_blocked, advice: m.failure_advice_compliance },
  projects_blocked: { why: m.failure_projects_blocked, advice: m.failure_advice_compliance },
  nothing_to_undo: { why: m.failure_nothing_to_undo, advice: m.failure_advice_look_again },
  claims_too_large: { why: m.failure_claims_too_large, advice: m.failure_advice_fewer_workspaces },
  invalid_input: { why: m.failure_invalid_input, advice: m.failure_advice_correct },
  offline: { why: m.failure_offline, advice: m.failure_advice_connection },
  not_loaded: { why: m.failure_not_loaded, advice: m.failure_advice_wait },
  unknown: { why: m.failure_unknown, advice: m.failure_advice_try_again },
};

/** `retryAt` in milliseconds since 1970: when what was refused is possible again, if that is known. */
export type Explained = { code: FailureCode; retryAt?: number };

export function explainFailure({ code, retryAt }: Explained): Explanation {
  const { why, advice } = TEXTS[code];
  return {
    why: why(),
    advice: retryAt === undefined ? advice() : m.failure_advice_at({ time: exactTime(new Date(retryAt)) }),
    waiting: code === 'not_loaded',
  };
}

/** Both sentences in one, for a toast or a note beside a button. */
export function failureSentence(failure: Explained): string {
  return m.failure_sentence(explainFailure(failure));
}
