import type { ComplianceStandard } from '@clientele/domain/compliance-standard';
import * as m from '@clientele/messages';
import classes from './standards.module.css';

export function StandardName({ standard }: { standard: ComplianceStandard }) {
  return (
    <div className={classes.names}>
      <span className={classes.code}>
        {standard.code}
        {standard.retired && <span className={classes.mark}>{m.standards_retired()}</span>}
      </span>
      <span className={classes.name}>{standard.name}</span>
      {!standard.evidenceRequired && <span className={classes.hint}>{m.standards_no_evidence()}</span>}
    </div>
  );
}
