import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconArrowRight, IconHistory, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { dayLabel, dayOf, exactTime, timeLabel } from '../../../format/dates.ts';
import { explainFailure } from '../../../format/failure.ts';
import { settingsGroupWords } from '../../../format/settings-fields.ts';
import { countsLabel, historyRow } from '../../../format/workspace-history.ts';
import { usePersonName } from '../../../session/people.ts';
import { useDenial } from '../../../session/use-denial.ts';
import { useNow } from '../../../ui/clock.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { RichMessage } from '../../../ui/rich-message.tsx';
import { SETTINGS_GROUPS } from '@clientele/domain/settings';
import { useWorkspaceHistory, type WorkspaceEntry } from '../api/use-workspace-history.ts';
import classes from './company.module.css';

/** Entries per page. */
const PAGE = 30;

/** Everything that happened to the workspace, for those who manage it. */
export function WorkspaceHistory() {
  const denial = useDenial('workspace.manage');
  if (denial !== undefined)
    return (
      <EmptyState icon={IconLock} title={m.history_denied()}>
        {denial}
      </EmptyState>
    );
  return <Entries />;
}

function Entries() {
  const [pages, setPages] = useState(1);
  const count = pages * PAGE;
  const history = useWorkspaceHistory(count);
  const now = new Date(useNow());
  if (history.status === 'loading') return <p role="status">{m.history_loading()}</p>;
  if (history.status === 'error')
    return <ErrorState title={m.history_failed()} {...explainFailure(history.failure)} retry={history.retry} />;
  if (history.data.length === 0)
    return (
      <EmptyState icon={IconHistory} title={m.history_empty()}>
        {m.history_empty_text()}
      </EmptyState>
    );
  const days = Map.groupBy(history.data, ({ at }) => dayOf(at));
  return (
    <div className={classes['history']}>
      {[...days].map(([day, entries]) => {
        const label = dayLabel(entries[0]?.at ?? now, now);
        return (
          <section key={day} aria-label={label}>
            <h2 className={classes['day']}>{label}</h2>
            <ol>
              {entries.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </ol>
          </section>
        );
      })}
      {history.data.length >= count ? (
        <Button variant="default" onClick={() => setPages(pages + 1)} style={{ justifySelf: 'start' }}>
          {m.activity_earlier()}
        </Button>
      ) : (
        <p className={classes['beginning']}>{m.activity_beginning()}</p>
      )}
    </div>
  );
}

const SENTENCES: Readonly<Record<WorkspaceEntry['kind'], (inputs: { person: string; subject: string }) => string>> = {
  'workspace.changed': m.history_workspace_changed,
  'company.changed': m.history_company_changed,
  'settings.changed': m.history_settings_changed,
  'position.added': m.history_position_added,
  'position.changed': m.history_position_changed,
  'standard.added': m.history_standard_added,
  'standard.changed': m.history_standard_changed,
  'client.purged': m.history_client_purged,
  'member.invited': m.history_member_invited,
  'member.invitation_revoked': m.history_member_invitation_revoked,
  'member.joined': m.history_member_joined,
  'member.changed': m.history_member_changed,
  'member.removed': m.history_member_removed,
};

function subjectOf({ kind, subject }: WorkspaceEntry): string {
  const group = kind === 'settings.changed' ? SETTINGS_GROUPS.find((each) => each === subject) : undefined;
  return group === undefined ? subject : settingsGroupWords(group).label;
}

function Entry({ entry }: { entry: WorkspaceEntry }) {
  const personName = usePersonName();
  const counts = countsLabel(entry.counts);
  const changes = Object.entries(entry.changes);
  return (
    <li className={classes['entry']}>
      <p className={classes['sentence']}>
        <RichMessage
          message={SENTENCES[entry.kind]}
          values={{ person: <b>{personName(entry.actorUid)}</b>, subject: <b>{subjectOf(entry)}</b> }}
        />{' '}
        <time className={classes['time']} dateTime={entry.at.toISOString()} title={exactTime(entry.at)}>
          {timeLabel(entry.at)}
        </time>
      </p>
      {counts !== '' && <p className={classes['ratio']}>{m.history_counts({ counts })}</p>}
      {changes.length > 0 && (
        <dl className={classes['changes']}>
          {changes.map(([path, { from, to }]) => {
            const row = historyRow(entry.kind, path);
            return (
              <div key={path} className={classes['change']}>
                <dt>{row.label()}</dt>
                <dd>
                  <Value as="del" className="old" text={row.read(from)} />
                  <IconArrowRight className={classes['arrow']} size={14} stroke={1.75} aria-hidden />
                  <Value as="ins" className="new" text={row.read(to)} />
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </li>
  );
}

function Value({ as: Mark, className, text }: { as: 'del' | 'ins'; className: 'old' | 'new'; text: string }) {
  return (
    <Mark className={classes[className]}>
      {text === '' ? <span className={classes['blank']}>{m.activity_blank()}</span> : text}
    </Mark>
  );
}
