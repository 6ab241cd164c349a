import { IconAlertCircle } from '@tabler/icons-react';
import classes from './account-card.module.css';

/** Why the form was refused. The place is always there, so that screen readers announce what arrives in it. */
export function ProblemNote({ problem }: { problem: string | undefined }) {
  return (
    <div role="alert">
      {problem !== undefined && (
        <p className={classes.note} data-tone="danger">
          <IconAlertCircle size={16} stroke={1.75} aria-hidden="true" />
          <span>{problem}</span>
        </p>
      )}
    </div>
  );
}
