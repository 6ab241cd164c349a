import {
  FILE_CATEGORIES,
  FILE_VISIBILITIES,
  type FileCategory,
  type FileInput,
  type FileVisibility,
} from '@clientele/domain/client-file';
import * as m from '@clientele/messages';
import type { FieldRow } from './client-fields.ts';
import { calendarDateLabel } from './dates.ts';
import { choiceAs, textAs, textValue } from './values.ts';

const CATEGORIES: Record<FileCategory, () => string> = {
  contract: m.file_category_contract,
  certificate: m.file_category_certificate,
  insurance: m.file_category_insurance,
  report: m.file_category_report,
  invoice: m.file_category_invoice,
  correspondence: m.file_category_correspondence,
  other: m.file_category_other,
};

const VISIBILITIES: Record<FileVisibility, () => string> = {
  internal: m.file_visibility_internal,
  portal: m.file_visibility_portal,
};

export function fileCategoryLabel(category: FileCategory): string {
  return CATEGORIES[category]();
}

export function fileVisibilityLabel(visibility: FileVisibility): string {
  return VISIBILITIES[visibility]();
}

/** What the fields of a document are called and how their values read, in forms and in the timeline. */
export const FILE_FIELDS: Readonly<Record<keyof FileInput, FieldRow>> = {
  name: { label: m.file_field_name, inline: m.file_field_name_inline, read: textValue },
  category: {
    label: m.file_field_category,
    inline: m.file_field_category_inline,
    read: choiceAs(FILE_CATEGORIES, fileCategoryLabel),
  },
  visibility: {
    label: m.file_field_visibility,
    inline: m.file_field_visibility_inline,
    read: choiceAs(FILE_VISIBILITIES, fileVisibilityLabel),
  },
  expiresOn: {
    label: m.file_field_expires_on,
    inline: m.file_field_expires_on_inline,
    read: textAs(calendarDateLabel),
  },
  note: { label: m.file_field_note, inline: m.file_field_note_inline, read: textValue, long: true },
};
