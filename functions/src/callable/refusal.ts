import type { IdentifierTwin } from '@clientele/domain/client-calls';
import type { ErrorCode } from '@clientele/domain/errors';
import type { InviteObstacle } from '@clientele/domain/invite-obstacle';
import type { FieldProblem } from '@clientele/domain/problems';
import type { UndoRefusal } from '@clientele/domain/undo';
import { HttpsError, type FunctionsErrorCode } from 'firebase-functions/v2/https';

/** What a refusal says besides its code. */
export type RefusalDetails = {
  problems?: readonly FieldProblem[];
  permission?: string;
  permissions?: readonly string[];
  version?: number;
  /** why a change cannot be undone, and the field that stands against it */
  why?: UndoRefusal;
  field?: string;
  twins?: readonly IdentifierTwin[];
  /** why a contact cannot be invited */
  obstacle?: InviteObstacle;
  /** when it can be done again, in milliseconds since 1970 */
  retryAt?: number;
  /** ids of the compliance standards that stand against it */
  standardIds?: readonly string[];
};

/** For people at a console; the screens have their own sentence for each code. */
const REFUSALS: Readonly<Record<ErrorCode, { status: FunctionsErrorCode; message: string }>> = {
  not_signed_in: { status: 'unauthenticated', message: 'Nobody is signed in. Sign in and call again.' },
  not_a_member: {
    status: 'permission-denied',
    message: 'The caller is no active member of this workspace. Ask an owner to add them.',
  },
  permission_missing: {
    status: 'permission-denied',
    message: 'The caller lacks the permission named in the details. Ask an owner for it.',
  },
  grant_exceeds_own: {
    status: 'permission-denied',
    message:
      'The permissions named in the details are not held by the caller. Only somebody who holds them may give or take them.',
  },
  last_owner: {
    status: 'failed-precondition',
    message: 'This is the last owner of the workspace. Make somebody else an owner first.',
  },
  already_member: {
    status: 'failed-precondition',
    message: 'This person is an active member already. Change their permissions instead.',
  },
  member_not_found: { status: 'not-found', message: 'There is no such active member. Read the list of members again.' },
  client_not_found: {
    status: 'not-found',
    message: 'There is no such client that the caller may see. Read the list of clients again.',
  },
  not_in_trash: {
    status: 'failed-precondition',
    message: 'The client is not in the Trash. Delete it first, then purge it.',
  },
  invoices_issued: {
    status: 'failed-precondition',
    message:
      'Invoices were issued for this client, so that it is kept with them. Restore it from the Trash and set it to inactive instead.',
  },
  version_conflict: {
    status: 'aborted',
    message: 'The document was changed meanwhile. Read it again and decide anew.',
  },
  email_taken: {
    status: 'failed-precondition',
    message:
      'Another contact of this client has this e-mail address. Edit that one, or remove the address there first.',
  },
  identifier_taken: {
    status: 'failed-precondition',
    message:
      'Another client has the tax or registration number that the details name. Correct it, or call again with a reason.',
  },
  successor_needed: {
    status: 'failed-precondition',
    message: 'This is the primary contact. Name the contact that takes its place.',
  },
  rates_refused: {
    status: 'failed-precondition',
    message: "The client's other rates or an invoice stand against this. The details name each field and its problem.",
  },
  logo_refused: {
    status: 'failed-precondition',
    message: 'The content is no picture that can be a logo. The details say why.',
  },
  compliance_refused: {
    status: 'failed-precondition',
    message:
      'What is known about the standard, its evidence or the people stands against this. The details name each field and its problem.',
  },
  work_refused: {
    status: 'failed-precondition',
    message:
      'The project, the position or the state of the work stands against this. The details name each field and its problem.',
  },
  invoice_refused: {
    status: 'failed-precondition',
    message:
      'What is known about the work, the client or the state of the invoice stands against this. The details name each field and its problem.',
  },
  invite_refused: {
    status: 'failed-precondition',
    message: 'This contact cannot be invited. The details say why.',
  },
  // Whatever is wrong with a link: nobody learns from the answer whether there is such an invitation.
  invite_unusable: {
    status: 'failed-precondition',
    message:
      'This invitation cannot be used: it was used, replaced, ended or is for another address. Sign in if there is an account, or ask for a new invitation.',
  },
  rate_limited: {
    status: 'resource-exhausted',
    message: 'Too many invitations were sent in a short time. The details say when one can be sent again.',
  },
  subject_not_found: {
    status: 'not-found',
    message: 'There is no such record at this client, or it was removed. Read the client again.',
  },
  nothing_to_undo: {
    status: 'failed-precondition',
    message: 'This change cannot be undone any more. The details say why.',
  },
  activation_blocked: {
    status: 'failed-precondition',
    message:
      'A compliance standard that the client does not meet keeps it from becoming active. See to its evidence first.',
  },
  projects_blocked: {
    status: 'failed-precondition',
    message:
      'A compliance standard that the client does not meet keeps it from new projects. The details name it. See to its evidence first.',
  },
  claims_too_large: {
    status: 'failed-precondition',
    message:
      'This person belongs to so many workspaces that one more does not fit into their token. Remove them from another one first.',
  },
  invalid_input: {
    status: 'invalid-argument',
    message: 'The input was refused. The details name each field and its problem.',
  },
};

/** A call that is answered with no, for a reason from the list of error codes. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly details: RefusalDetails;

  constructor(code: ErrorCode, details: RefusalDetails = {}) {
    super(REFUSALS[code].message);
    this.code = code;
    this.details = details;
  }
}

/** What goes over the wire: the code travels in the details. */
export function httpsErrorOf({ code, details }: Refusal): HttpsError {
  return new HttpsError(REFUSALS[code].status, REFUSALS[code].message, { code, ...details });
}
