import type { WorkItemOutcome, WorkRefusal } from '@clientele/domain/work-item-calls';
import * as m from '@clientele/messages';

const SENTENCES: Readonly<Record<WorkRefusal, () => string>> = {
  not_found: m.work_refused_not_found,
  changed: m.work_refused_changed,
  not_open: m.work_refused_not_open,
  not_submitted: m.work_refused_not_submitted,
  own_work: m.work_refused_own_work,
  no_rate: m.work_refused_no_rate,
  project_gone: m.work_refused_project_gone,
  not_on_team: m.work_refused_not_on_team,
  outside_project: m.work_refused_outside_project,
};

/** Why a row was left as it was, and what to do; undefined for one that was not refused. */
export function refusalSentence(outcome: WorkItemOutcome | undefined): string | undefined {
  return outcome?.outcome === 'refused' ? SENTENCES[outcome.reason]() : undefined;
}
