import { IconAlertCircle } from '@tabler/icons-react';
import classes from './form-problem.module.css';

/** Why a whole form was refused, for the place above its buttons. Announced when it appears. */
export function FormProblem({ problem }: { problem: string | undefined }) {
  if (problem === undefined) return null;
  return (
    <p role="alert" className={classes.note}>
      <IconAlertCircle size={16} stroke={1.75} aria-hidden="true" />
      <span>{problem}</span>
    </p>
  );
}
