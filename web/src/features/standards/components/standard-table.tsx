import { VisuallyHidden } from '@mantine/core';
import * as m from '@clientele/messages';
import { complianceCategoryLabel, complianceConsequenceLabel } from '../../../format/compliance-choices.ts';
import { StandardMenu } from './standard-menu.tsx';
import { StandardName } from './standard-name.tsx';
import { validityLabel } from './standard-validity.ts';
import type { StandardsProps } from './standards-list.tsx';
import { PlainTable } from '../../../ui/plain-table.tsx';
import classes from './standards.module.css';

export function StandardTable({ standards, actions }: StandardsProps) {
  return (
    <PlainTable className={classes.table} aria-label={m.standards_table()}>
      <thead>
        <tr>
          <th scope="col">{m.standards_column_standard()}</th>
          <th scope="col">{m.standards_column_category()}</th>
          <th scope="col">{m.standards_column_issuer()}</th>
          <th scope="col">{m.standards_column_validity()}</th>
          <th scope="col">{m.standards_column_consequence()}</th>
          <th scope="col">
            <VisuallyHidden>{m.standards_column_actions()}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {standards.map((standard) => (
          <tr key={standard.id} data-retired={standard.retired || undefined}>
            <th scope="row">
              <StandardName standard={standard} />
            </th>
            <td>{complianceCategoryLabel(standard.category)}</td>
            <td className={classes.issuer}>{standard.issuer}</td>
            <td>{validityLabel(standard)}</td>
            <td>{complianceConsequenceLabel(standard.consequence)}</td>
            <td className={classes.end}>
              <StandardMenu standard={standard} actions={actions} />
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
