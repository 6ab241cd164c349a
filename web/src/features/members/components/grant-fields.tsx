import { Checkbox, Radio } from '@mantine/core';
import type { Permission } from '@clientele/domain/permissions';
import { grantExcess, permissionsOfRole, ROLES, type Role } from '@clientele/domain/roles';
import * as m from '@clientele/messages';
import { permissionLabel } from '../../../format/permission.ts';
import { roleDescription, roleLabel } from '../../../format/role.ts';
import { useSession } from '../../../session/session.tsx';
import { PERMISSION_GROUPS, togglePermission } from '../permission-groups.ts';
import classes from './grant-fields.module.css';

export type Grant = { role: Role; permissions: Permission[] };

type Props = { value: Grant; onChange: (grant: Grant) => void; error: string | undefined };

/** Which role a member has, or, with the role "custom", exactly which permissions. Nobody gives what they do not hold. */
export function GrantFields({ value, onChange, error }: Props) {
  const { permissions: held } = useSession();

  function choose(role: string): void {
    const chosen = role as Role;
    // Whoever goes on to choose permissions one by one starts from what the preset gave.
    onChange({
      role: chosen,
      permissions: [...permissionsOfRole(chosen === 'custom' ? value.role : chosen, value.permissions)],
    });
  }

  return (
    <>
      <Radio.Group
        label={m.members_column_role()}
        value={value.role}
        onChange={choose}
        error={error}
        className={classes.roles}
      >
        {ROLES.map((role) => {
          const beyond = grantExcess(held, permissionsOfRole(role, [])).length > 0;
          return (
            <Radio
              key={role}
              value={role}
              className={classes.role}
              label={roleLabel(role)}
              description={beyond ? m.members_role_beyond() : roleDescription(role)}
              disabled={beyond}
            />
          );
        })}
      </Radio.Group>
      {value.role === 'custom' && (
        <div className={classes.groups}>
          {PERMISSION_GROUPS.map(({ label, permissions }) => (
            <fieldset key={label()} className={classes.group}>
              <legend>{label()}</legend>
              {permissions.map((permission) => (
                <Checkbox
                  key={permission}
                  className={classes.permission}
                  label={permissionLabel(permission)}
                  description={held.has(permission) ? undefined : m.members_permission_beyond()}
                  disabled={!held.has(permission)}
                  checked={value.permissions.includes(permission)}
                  onChange={() =>
                    onChange({ role: 'custom', permissions: togglePermission(value.permissions, permission) })
                  }
                />
              ))}
            </fieldset>
          ))}
        </div>
      )}
    </>
  );
}
