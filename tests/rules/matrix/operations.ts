import { ACCESS_OPERATIONS } from './access-operations.ts';
import { ACTIVITY_OPERATIONS } from './activity-operations.ts';
import { CLIENT_OPERATIONS } from './client-operations.ts';
import { CLOSED_OPERATIONS, COLLECTION_GROUPS } from './closed-operations.ts';
import { CODE_OPERATIONS } from './code-operations.ts';
import { COMPLIANCE_OPERATIONS } from './compliance-operations.ts';
import { CONTACT_OPERATIONS } from './contact-operations.ts';
import { FILE_OPERATIONS } from './file-operations.ts';
import { INVOICE_OPERATIONS } from './invoice-operations.ts';
import { MEMBER_OPERATIONS } from './member-operations.ts';
import type { Operation } from './operation.ts';
import { nobody } from './oracle.ts';
import { PORTAL_OPERATIONS } from './portal-operations.ts';
import { POSITION_OPERATIONS } from './position-operations.ts';
import { PROJECT_OPERATIONS } from './project-operations.ts';
import { RATE_OPERATIONS } from './rate-operations.ts';
import { SETTINGS_OPERATIONS } from './settings-operations.ts';
import { STANDARD_OPERATIONS } from './standard-operations.ts';
import { WORKSPACE_OPERATIONS } from './workspace-operations.ts';
import { WORK_ITEM_OPERATIONS } from './work-item-operations.ts';

const NOUNS: readonly Operation[] = [
  ...CLIENT_OPERATIONS,
  ...CODE_OPERATIONS,
  ...ACTIVITY_OPERATIONS,
  ...COMPLIANCE_OPERATIONS,
  ...CONTACT_OPERATIONS,
  ...FILE_OPERATIONS,
  ...MEMBER_OPERATIONS,
  ...POSITION_OPERATIONS,
  ...RATE_OPERATIONS,
  ...STANDARD_OPERATIONS,
  ...SETTINGS_OPERATIONS,
  ...ACCESS_OPERATIONS,
  ...PROJECT_OPERATIONS,
  ...WORK_ITEM_OPERATIONS,
  ...INVOICE_OPERATIONS,
  ...PORTAL_OPERATIONS,
  ...WORKSPACE_OPERATIONS,
];

/** Things that some people may do: tried by people of every standing. */
export const OPEN_OPERATIONS: readonly Operation[] = NOUNS.filter((operation) => operation.may !== nobody);

/** Things that nobody may do: tried by people who stand apart, the one who may do everything among them. */
export const SHUT_OPERATIONS: readonly Operation[] = [
  ...NOUNS.filter((operation) => operation.may === nobody),
  ...CLOSED_OPERATIONS,
  ...COLLECTION_GROUPS,
];
