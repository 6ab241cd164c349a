import { Chip, Input } from '@mantine/core';
import { CONTACT_ROLES } from '@clientele/domain/contact';
import * as m from '@clientele/messages';
import { useController } from 'react-hook-form';
import { contactRoleLabel } from '../../../format/contact-fields.ts';
import classes from './role-chips.module.css';
import type { ContactForm } from './contact-form.ts';

/** What somebody is there for: any of the roles, or none. */
export function RoleChips() {
  const { field } = useController<ContactForm, 'roles'>({ name: 'roles' });
  return (
    <fieldset className={classes['field']}>
      <Input.Label component="legend">{m.contact_field_roles()}</Input.Label>
      <Chip.Group
        multiple
        value={field.value}
        onChange={(chosen) => field.onChange(CONTACT_ROLES.filter((role) => chosen.includes(role)))}
      >
        <div className={classes['chips']}>
          {CONTACT_ROLES.map((role) => (
            <Chip key={role} value={role} size="sm" variant="light">
              {contactRoleLabel(role)}
            </Chip>
          ))}
        </div>
      </Chip.Group>
    </fieldset>
  );
}
