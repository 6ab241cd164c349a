import type { ClientDocument } from '../../document.ts';
import type { DocumentActions } from '../use-document-actions.ts';

type Act = (document: ClientDocument) => void;

/** What a row of the list can do. */
export type RowActions = {
  /** what pressing its name does: shows it where that is possible, else downloads it */
  open: Act;
  preview: Act;
  download: Act;
  edit: Act;
  replace: Act;
  versions: Act;
  share: Act;
  unshare: Act;
  trash: DocumentActions['trash'];
};
