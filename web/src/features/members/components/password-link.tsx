import { Button, CopyButton, TextInput } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { DialogActions } from '../../../ui/dialog-actions.tsx';
import { setPasswordAddress } from '../set-password-address.ts';
import classes from './member-form.module.css';

type Props = { name: string; link: string; onDone: () => void };

/** The link with which a new member sets their password: shown once, to be sent by hand. */
export function PasswordLink({ name, link, onDone }: Props) {
  const address = setPasswordAddress(link, location.origin);
  return (
    <>
      <p>{m.members_link_intro({ name })}</p>
      <div className={classes.link}>
        <TextInput
          label={m.members_link()}
          value={address}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton value={address} timeout={3_000}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              data-autofocus
              leftSection={copied ? <IconCheck size={16} stroke={1.75} /> : <IconCopy size={16} stroke={1.75} />}
              onClick={copy}
            >
              {copied ? m.members_link_copied() : m.members_link_copy()}
            </Button>
          )}
        </CopyButton>
      </div>
      <DialogActions>
        <Button onClick={onDone}>{m.dialog_done()}</Button>
      </DialogActions>
    </>
  );
}
