import { Button, CloseButton, TextInput } from '@mantine/core';
import { FILE_CATEGORIES } from '@clientele/domain/client-file';
import * as m from '@clientele/messages';
import { IconArrowsSort, IconChevronDown, IconSearch, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { fileCategoryLabel } from '../../../../format/file-fields.ts';
import { personLocale } from '../../../../format/locale.ts';
import { MenuButton, MenuChoice } from '../../../../ui/menu.tsx';
import { isFiltered, SORTS, type DocumentSort, type DocumentView } from '../../document-view.ts';
import classes from './documents-toolbar.module.css';

const SORT_LABELS: Record<DocumentSort, () => string> = {
  name: m.documents_sort_name,
  newest: m.documents_sort_newest,
  size: m.documents_sort_size,
  expiry: m.documents_sort_expiry,
};

type Props = {
  view: DocumentView;
  onView: (view: DocumentView) => void;
  /** undefined while the list is loading */
  count: { shown: number; total: number } | undefined;
  uploadButton: ReactNode;
  onTrash: () => void;
};

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

export function DocumentsToolbar({ view, onView, count, uploadButton, onTrash }: Props) {
  return (
    <div className={classes['toolbar']}>
      <TextInput
        type="search"
        role="searchbox"
        className={classes['search'] ?? ''}
        aria-label={m.documents_search()}
        placeholder={m.documents_search()}
        value={view.query}
        onChange={(event) => onView({ ...view, query: event.currentTarget.value })}
        maxLength={200}
        leftSection={<IconSearch {...ICON} />}
        rightSection={
          view.query !== '' && (
            <CloseButton
              size="sm"
              aria-label={m.documents_search_clear()}
              onClick={() => onView({ ...view, query: '' })}
            />
          )
        }
      />
      <MenuButton
        target={
          <Button variant="default" rightSection={<IconChevronDown {...ICON} />}>
            {view.category === 'all'
              ? m.documents_category_all()
              : m.documents_filter_category({ category: fileCategoryLabel(view.category) })}
          </Button>
        }
      >
        <MenuChoice checked={view.category === 'all'} onChoose={() => onView({ ...view, category: 'all' })}>
          {m.documents_category_all()}
        </MenuChoice>
        {FILE_CATEGORIES.map((category) => (
          <MenuChoice
            key={category}
            checked={view.category === category}
            onChoose={() => onView({ ...view, category })}
          >
            {fileCategoryLabel(category)}
          </MenuChoice>
        ))}
      </MenuButton>
      <MenuButton
        target={
          <Button
            variant="default"
            leftSection={<IconArrowsSort {...ICON} />}
            aria-label={m.documents_sort({ order: SORT_LABELS[view.sort]() })}
          >
            {SORT_LABELS[view.sort]()}
          </Button>
        }
      >
        {SORTS.map((sort) => (
          <MenuChoice key={sort} checked={view.sort === sort} onChoose={() => onView({ ...view, sort })}>
            {SORT_LABELS[sort]()}
          </MenuChoice>
        ))}
      </MenuButton>
      <p className={classes['count']} role="status">
        {count && countSentence(count, isFiltered(view))}
      </p>
      <TrashButton onClick={onTrash} />
      {uploadButton}
    </div>
  );
}

/** The way to what was deleted. */
export function TrashButton({ onClick }: { onClick: () => void }) {
  return (
    <Button variant="subtle" color="gray" leftSection={<IconTrash {...ICON} />} onClick={onClick}>
      {m.documents_trash_show()}
    </Button>
  );
}

function countSentence({ shown, total }: { shown: number; total: number }, filtered: boolean): string {
  const format = new Intl.NumberFormat(personLocale());
  const number = format.format(total);
  if (!filtered) return m.documents_count({ count: total, number });
  return m.documents_count_of({ count: total, number, shown: format.format(shown) });
}
