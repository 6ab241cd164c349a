import type { Client } from '@clientele/domain/client';
import type { FieldProblem } from '@clientele/domain/problems';
import type { Conflict } from '../../../../../forms/merge.ts';

/** An open form: what it started from, what it holds, and why it is open. */
export type Editing<V extends object> = {
  base: V;
  values: V;
  /** `restored`: after a crash or reload. `refused`: the server said no. */
  cause: 'opened' | 'restored' | 'refused';
  /** for `refused`: why, as a sentence */
  reason: string;
  problems: readonly FieldProblem[];
};

export type Edit<V extends object> = { base: V; mine: V };

/** A save that lost against a newer version of the same fields. */
export type LostEdit<V extends object> = {
  edit: Edit<V>;
  conflicts: readonly Conflict[];
  /** the newer version */
  on: Client;
};

/** What a section's form gets. */
export type SectionFormProps<V extends object> = {
  section: string;
  title: string;
  editing: Editing<V>;
  /** what is stored now; null when there is nothing yet or any more */
  live: V | null;
  onSubmit: (edit: Edit<V>) => void;
  /** `unsaved` is what was typed and is now given up; null when nothing was */
  onCancel: (unsaved: V | null) => void;
};

/** How one field shows where two values of it are compared. */
export type FieldReader = { label: string; read: (value: unknown) => string };
