import { Link } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { IconArrowRight, IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { Button, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useClientStats } from '../../features/clients/api/use-client-stats.ts';
import { saveWorkspace } from '../../features/company/api/save-details.ts';
import { failureOf } from '../../firebase/failure.ts';
import { failureSentence } from '../../format/failure.ts';
import { useCompany } from '../../session/company.ts';
import { useMembers } from '../../session/people.ts';
import { usePositions } from '../../session/positions.ts';
import { useSession } from '../../session/session.tsx';
import { showProblem } from '../../ui/toast.tsx';
import classes from './set-up-checklist.module.css';

type Step = { id: 'company' | 'client' | 'positions' | 'staff'; done: boolean; label: string; text: string };

/** What a new workspace still needs, for whoever manages it. Gone when all of it is done, or when somebody hides it: a firm of one has no staff to invite. */
export function SetUpChecklist({ onNewClient }: { onNewClient: () => void }) {
  const { workspace } = useSession();
  const company = useCompany();
  const stats = useClientStats();
  const positions = usePositions();
  const members = useMembers();
  const ready =
    company.status === 'ready' &&
    stats.status === 'ready' &&
    positions.status === 'ready' &&
    members.status === 'ready';
  if (!ready) return null;
  const { active, pending, inactive } = stats.data;
  const steps: readonly Step[] = [
    { id: 'company', done: company.data !== null, label: m.set_up_company(), text: m.set_up_company_text() },
    { id: 'client', done: active + pending + inactive > 0, label: m.set_up_client(), text: m.set_up_client_text() },
    {
      id: 'positions',
      done: positions.data.some(({ defaultRates }) => Object.keys(defaultRates).length > 0),
      label: m.set_up_positions(),
      text: m.set_up_positions_text(),
    },
    { id: 'staff', done: members.data.length > 1, label: m.set_up_staff(), text: m.set_up_staff_text() },
  ];
  async function hide(): Promise<void> {
    try {
      await saveWorkspace({ workspaceId: workspace.id, version: workspace.version, fields: { setUp: 'done' } });
    } catch (error) {
      showProblem({ title: m.set_up_hide_failed(), message: failureSentence(failureOf(error)) });
    }
  }

  const done = steps.filter((step) => step.done).length;
  if (done === steps.length) return null;
  return (
    <section className={classes['card']} aria-labelledby="set-up">
      <header className={classes['header']}>
        <h2 id="set-up">{m.set_up_title({ workspace: workspace.name })}</h2>
        <span className={classes['count']}>{m.set_up_count({ done, all: steps.length })}</span>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={m.set_up_hide_label()}
          onClick={() => void hide()}
        >
          {m.set_up_hide()}
        </Button>
      </header>
      <ol className={classes['steps']}>
        {steps.map((step) => (
          <li key={step.id} className={classes['step']} data-done={step.done || undefined}>
            {step.done ? <DoneStep {...step} /> : <OpenStep {...step} onNewClient={onNewClient} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function DoneStep({ label }: Step) {
  return (
    <div className={classes['row']}>
      <IconCircleCheckFilled size={18} aria-hidden="true" />
      <span className={classes['label']}>
        {label}
        <VisuallyHidden> {m.set_up_done()}</VisuallyHidden>
      </span>
    </div>
  );
}

function OpenStep({ id, label, text, onNewClient }: Step & { onNewClient: () => void }) {
  const { workspace } = useSession();
  const params = { workspaceId: workspace.id };
  const content = (
    <>
      <IconCircle size={18} stroke={1.5} aria-hidden="true" />
      <span className={classes['words']}>
        <span className={classes['label']}>{label}</span>
        <span className={classes['text']}>{text}</span>
      </span>
      <IconArrowRight size={16} stroke={1.75} aria-hidden="true" />
    </>
  );
  switch (id) {
    case 'company':
      return (
        <Link to="/w/$workspaceId/company" params={params} className={classes['row']}>
          {content}
        </Link>
      );
    case 'client':
      return (
        <UnstyledButton className={classes['row'] ?? ''} onClick={onNewClient}>
          {content}
        </UnstyledButton>
      );
    case 'positions':
      return (
        <Link to="/w/$workspaceId/settings" params={params} search={{ tab: 'positions' }} className={classes['row']}>
          {content}
        </Link>
      );
    case 'staff':
      return (
        <Link to="/w/$workspaceId/members" params={params} className={classes['row']}>
          {content}
        </Link>
      );
  }
}
