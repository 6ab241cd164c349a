import { ActionIcon } from '@mantine/core';
import { shownAs } from '@clientele/domain/file-types';
import * as m from '@clientele/messages';
import {
  IconDots,
  IconDownload,
  IconEye,
  IconFileUpload,
  IconHistory,
  IconLock,
  IconPencil,
  IconTrash,
  IconUsers,
} from '@tabler/icons-react';
import { MenuButton, MenuDivider, MenuItem } from '../../../../ui/menu.tsx';
import { versionsOf, type ClientDocument } from '../../document.ts';
import { menuItemProps } from '../../../../ui/menu-item-props.ts';
import classes from './document-menu.module.css';
import type { RowActions } from './row-actions.ts';

type Props = { document: ClientDocument; locked: string | undefined; actions: RowActions };

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** What can be done to one document. What may not stays in the menu and says why. */
export function DocumentMenu({ document, locked, actions }: Props) {
  const { current, earlier } = document;
  const { name } = current;

  function trash(): void {
    actions.trash(versionsOf(document), m.documents_trashed({ name }));
  }

  return (
    <MenuButton
      position="bottom-end"
      width={240}
      target={
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={m.documents_actions({ name })}>
          <IconDots {...ICON} />
        </ActionIcon>
      }
    >
      {shownAs(current.contentType) !== 'never' && (
        <MenuItem leftSection={<IconEye {...ICON} />} onClick={() => actions.preview(document)}>
          {m.documents_preview()}
        </MenuItem>
      )}
      <MenuItem leftSection={<IconDownload {...ICON} />} onClick={() => actions.download(document)}>
        {m.documents_download()}
      </MenuItem>
      {earlier.length > 0 && (
        <MenuItem leftSection={<IconHistory {...ICON} />} onClick={() => actions.versions(document)}>
          {m.documents_versions_count({ count: earlier.length + 1 })}
        </MenuItem>
      )}
      <MenuDivider />
      <MenuItem leftSection={<IconFileUpload {...ICON} />} {...menuItemProps(locked, () => actions.replace(document))}>
        {m.documents_new_version()}
      </MenuItem>
      <MenuItem leftSection={<IconPencil {...ICON} />} {...menuItemProps(locked, () => actions.edit(document))}>
        {m.documents_edit()}
      </MenuItem>
      {current.visibility === 'internal' ? (
        <MenuItem leftSection={<IconUsers {...ICON} />} {...menuItemProps(locked, () => actions.share(document))}>
          {m.documents_share()}
        </MenuItem>
      ) : (
        <MenuItem leftSection={<IconLock {...ICON} />} {...menuItemProps(locked, () => actions.unshare(document))}>
          {m.documents_unshare()}
        </MenuItem>
      )}
      <MenuItem tone="danger" leftSection={<IconTrash {...ICON} />} {...menuItemProps(locked, trash)}>
        {m.documents_trash_action()}
      </MenuItem>
      {locked !== undefined && <p className={classes['reason']}>{locked}</p>}
    </MenuButton>
  );
}
