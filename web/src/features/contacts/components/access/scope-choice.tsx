import { Checkbox } from '@mantine/core';
import { PORTAL_SCOPES, type PortalScope } from '@clientele/domain/portal';
import * as m from '@clientele/messages';
import { portalScopeLabel } from '../../../../format/access-fields.ts';
import classes from './access-dialog.module.css';

const HELP: Readonly<Record<PortalScope, () => string>> = {
  invoices: m.access_scope_invoices_help,
  projects: m.access_scope_projects_help,
  workItems: m.access_scope_work_items_help,
  documents: m.access_scope_documents_help,
};

type Props = { value: readonly PortalScope[]; onChange: (scopes: PortalScope[]) => void; missing: boolean };

/** What somebody sees in the portal: one thing at least. */
export function ScopeChoice({ value, onChange, missing }: Props) {
  return (
    <Checkbox.Group
      label={m.access_scopes_label()}
      value={[...value]}
      onChange={(chosen) => onChange(PORTAL_SCOPES.filter((scope) => chosen.includes(scope)))}
      error={missing && m.access_scopes_missing()}
    >
      <div className={classes['choices']}>
        {PORTAL_SCOPES.map((scope) => (
          <Checkbox key={scope} value={scope} label={portalScopeLabel(scope)} description={HELP[scope]()} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
