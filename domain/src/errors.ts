/** Why a callable refused. The code travels in the error's details; the screen has one sentence for each. */
export const ERROR_CODES = [
  'not_signed_in',
  'not_a_member',
  'permission_missing',
  'grant_exceeds_own',
  'last_owner',
  'already_member',
  'member_not_found',
  'client_not_found',
  'not_in_trash',
  'version_conflict',
  'email_taken',
  'identifier_taken',
  'successor_needed',
  'rates_refused',
  'compliance_refused',
  'subject_not_found',
  'nothing_to_undo',
  'activation_blocked',
  'claims_too_large',
  'invalid_input',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
