import { Alert, Button } from '@mantine/core';
import { sameValue } from '@clientele/domain/change';
import * as m from '@clientele/messages';
import { useId, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { failureOf } from '../../../../firebase/failure.ts';
import { failureSentence } from '../../../../format/failure.ts';
import { problemSentence } from '../../../../format/problem.ts';
import { DialogActions } from '../../../../ui/dialog-actions.tsx';
import { DiscardQuestion } from '../../../../ui/discard-question.tsx';
import { DraftNote } from '../../../../ui/draft-note.tsx';
import { ResponsiveDialog } from '../../../../ui/responsive-dialog.tsx';
import { needsServer } from '../../api/create-client.ts';
import { twinsOf } from '../../api/twins-of.ts';
import { isStillRefused, type RefusedNumbers } from '../twins/twin-reason.ts';
import classes from './create-client-dialog.module.css';
import { isWorthKeeping, NEW_CLIENT_KEYS, type NewClient } from './new-client-form.ts';
import { NewClientFields } from './new-client-fields.tsx';
import { useCreate } from './use-create.ts';
import { useNewClientForm } from './use-new-client-form.ts';

/** The short form for a new client: a name is enough. */
export function CreateClientDialog({ onClose }: { onClose: () => void }) {
  const { form, restored, startOver, keep, drop } = useNewClientForm();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [taken, setTaken] = useState<RefusedNumbers | null>(null);
  const { create, saving } = useCreate({ close: onClose, drop, keep, refused });
  const formId = useId();
  const [taxIds, registrationId] = useWatch({ control: form.control, name: ['taxIds', 'registrationId'] });
  const asked = isStillRefused(taken, { taxIds, registrationId });

  function refused(error: unknown, sent: NewClient): void {
    const failure = failureOf(error);
    const twins = twinsOf(error);
    if (twins.length > 0) setTaken({ twins, numbers: { taxIds: sent.taxIds, registrationId: sent.registrationId } });
    const onFields = failure.problems.flatMap(({ path, ...rest }) => {
      const field = NEW_CLIENT_KEYS.find((key) => key === path.split('.')[0]);
      return field === undefined ? [] : [{ field, ...rest }];
    });
    const now = form.getValues();
    onFields.forEach(({ field, ...rest }) => {
      // What was changed meanwhile is not what was refused.
      if (sameValue(now[field], sent[field])) form.setError(field, { message: problemSentence(rest) });
    });
    // Once the form can be used again: until then nothing in it takes the focus.
    const [first] = onFields;
    if (first !== undefined) setTimeout(() => form.setFocus(first.field));
    if (onFields.length === 0) {
      const unreachable = failure.code === 'offline' && needsServer(sent);
      setProblem(unreachable ? m.new_client_identifiers_offline() : failureSentence(failure));
    }
  }

  function send(values: NewClient, open: boolean): void {
    const needsReason = isStillRefused(taken, values);
    if (needsReason && values.overrideReason === '') {
      form.setError('overrideReason', { message: problemSentence({ code: 'required' }) }, { shouldFocus: true });
    } else create({ ...values, overrideReason: needsReason ? values.overrideReason : '' }, open);
  }

  function submit(open: boolean): void {
    setProblem(undefined);
    void form.handleSubmit((values) => send(values, open))();
  }

  function tryToClose(): void {
    if (saving) return;
    if (isWorthKeeping(form.getValues())) setAsking(true);
    else {
      drop();
      onClose();
    }
  }

  function discard(): void {
    drop();
    onClose();
  }

  return (
    <ResponsiveDialog opened onClose={tryToClose} title={m.new_client_title()} size={520}>
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!saving) submit(false);
        }}
      >
        <DraftNote restored={restored} startOver={startOver} />
        <NewClientFields form={form} saving={saving !== undefined} taken={taken} />
        {problem !== undefined && (
          <Alert color="red" role="alert" className={classes.problem ?? ''}>
            {problem}
          </Alert>
        )}
      </form>
      {asking ? (
        <DiscardQuestion onKeep={() => setAsking(false)} onDiscard={discard} />
      ) : (
        <DialogActions>
          <Button
            variant="default"
            loading={saving?.open === true}
            disabled={saving?.open === false}
            onClick={() => submit(true)}
          >
            {m.new_client_create_open()}
          </Button>
          <Button type="submit" form={formId} loading={saving?.open === false} disabled={saving?.open === true}>
            {asked ? m.identifiers_create_anyway() : m.new_client_create()}
          </Button>
        </DialogActions>
      )}
    </ResponsiveDialog>
  );
}
