import type {
  AcceptInviteInput,
  AcceptInviteResult,
  PreviewInviteInput,
  PreviewInviteResult,
} from '@clientele/domain/invite-calls';
import { call } from '../../firebase/functions.ts';

/** What a link invites to. Looking uses nothing up. */
export function previewInvite(input: PreviewInviteInput): Promise<PreviewInviteResult> {
  return call<PreviewInviteInput, PreviewInviteResult>('previewInvite', input);
}

/** Takes up an invitation: works once, and is answered the same whatever is wrong with it. */
export function acceptInvite(input: AcceptInviteInput): Promise<AcceptInviteResult> {
  return call<AcceptInviteInput, AcceptInviteResult>('acceptInvite', input);
}
