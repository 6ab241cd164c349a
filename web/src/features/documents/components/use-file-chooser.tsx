import { FILE_TYPES } from '@clientele/domain/file-types';
import { useRef, type ChangeEvent, type ReactNode } from 'react';

const ACCEPTED = FILE_TYPES.flatMap(({ names }) => names.map((name) => `.${name}`)).join(',');

type Options = { multiple?: boolean; onFiles: (files: readonly File[]) => void };

/** The browser's own dialog for choosing files. `input` has to be rendered; it is never seen. */
export function useFileChooser({ multiple = false, onFiles }: Options): { open: () => void; input: ReactNode } {
  const input = useRef<HTMLInputElement>(null);

  function onChange(event: ChangeEvent<HTMLInputElement>): void {
    const files = [...(event.currentTarget.files ?? [])];
    // The same file may be chosen again.
    event.currentTarget.value = '';
    if (files.length > 0) onFiles(files);
  }

  return {
    open: () => input.current?.click(),
    input: <input ref={input} type="file" hidden multiple={multiple} accept={ACCEPTED} onChange={onChange} />,
  };
}
