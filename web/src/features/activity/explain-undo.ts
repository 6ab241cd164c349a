import type { ActivityFields } from '@clientele/domain/activity';
import * as m from '@clientele/messages';
import { permissionLabel } from '../../format/permission.ts';
import type { RefusedUndo } from './api/undo-change.ts';
import { rowsOf } from './rows-of.ts';

/** Why a change cannot be undone, as a sentence. */
export function explainUndo(entry: ActivityFields, refused: RefusedUndo): string {
  const { why, field, permission } = refused;
  switch (why) {
    case 'superseded':
      if (field === undefined) return m.undo_superseded();
      return m.undo_superseded_field({ field: rowsOf(entry)(field, entry.changes[field] ?? {}).inline() });
    case 'record_deleted':
      return m.undo_record_deleted();
    case 'invoices_issued':
      return field === 'code' ? m.undo_code_locked() : m.undo_invoices_issued();
    case 'not_permitted':
      return permission === undefined
        ? m.failure_permission_missing()
        : m.permission_needed({ permission: permissionLabel(permission) });
    case 'nothing_to_restore':
      if (entry.kind === 'note.added') return m.undo_nothing_note();
      return entry.kind === 'client.created' ? m.undo_nothing_created() : m.undo_nothing();
  }
}
