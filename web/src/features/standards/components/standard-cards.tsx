import * as m from '@clientele/messages';
import { complianceCategoryLabel, complianceConsequenceLabel } from '../../../format/compliance-choices.ts';
import { StandardMenu } from './standard-menu.tsx';
import { StandardName } from './standard-name.tsx';
import { validityLabel } from './standard-validity.ts';
import type { StandardsProps } from './standards-list.tsx';
import classes from './standards.module.css';

export function StandardCards({ standards, actions }: StandardsProps) {
  return (
    <ul className={classes.cards} aria-label={m.standards_table()}>
      {standards.map((standard) => (
        <li key={standard.id} className={classes.card} data-retired={standard.retired || undefined}>
          <div className={classes.cardHead}>
            <StandardName standard={standard} />
            <StandardMenu standard={standard} actions={actions} />
          </div>
          <dl className={classes.facts}>
            <dt>{m.standards_column_category()}</dt>
            <dd>{complianceCategoryLabel(standard.category)}</dd>
            <dt>{m.standards_column_validity()}</dt>
            <dd>{validityLabel(standard)}</dd>
            <dt>{m.standards_column_consequence()}</dt>
            <dd>{complianceConsequenceLabel(standard.consequence)}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
