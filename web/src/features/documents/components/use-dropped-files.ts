import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { isTyping } from '../../../ui/shortcut.ts';

function carriesFiles(transfer: DataTransfer | null): transfer is DataTransfer {
  return transfer?.types.includes('Files') ?? false;
}

function isShown(area: RefObject<HTMLElement | null>): boolean {
  return area.current?.checkVisibility() ?? false;
}

/** The files of a drop or a paste, and how many folders came with them: browsers hand those over as files that cannot be read. */
function filesOf(transfer: DataTransfer): { files: File[]; folders: number } {
  const entries = [...transfer.items].filter(({ kind }) => kind === 'file');
  const folders = entries.filter((item) => item.webkitGetAsEntry()?.isDirectory ?? false);
  return {
    files: entries.filter((item) => !folders.includes(item)).flatMap((item) => item.getAsFile() ?? []),
    folders: folders.length,
  };
}

/**
 * Hears of files that are dragged over, dropped on or pasted into the page while `area` is shown. Elsewhere the browser would leave the
 * app and open the file.
 *
 * @returns whether files are being dragged over the page
 */
export function useDroppedFiles(
  area: RefObject<HTMLElement | null>,
  onFiles: (files: readonly File[], folders: number) => void,
): boolean {
  const [dragging, setDragging] = useState(false);
  const take = useEffectEvent((transfer: DataTransfer) => {
    const { files, folders } = filesOf(transfer);
    if (files.length + folders > 0) onFiles(files, folders);
  });

  useEffect(() => {
    function onDragOver(event: DragEvent): void {
      if (!carriesFiles(event.dataTransfer) || !isShown(area)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setDragging(true);
    }
    function onDragLeave(event: DragEvent): void {
      // Without a further element the pointer has left the window.
      if (event.relatedTarget === null) setDragging(false);
    }
    function onDrop(event: DragEvent): void {
      setDragging(false);
      if (!carriesFiles(event.dataTransfer) || !isShown(area)) return;
      event.preventDefault();
      take(event.dataTransfer);
    }
    function onPaste(event: ClipboardEvent): void {
      if (!carriesFiles(event.clipboardData) || !isShown(area) || isTyping(event.target)) return;
      event.preventDefault();
      take(event.clipboardData);
    }
    addEventListener('dragover', onDragOver);
    addEventListener('dragleave', onDragLeave);
    addEventListener('drop', onDrop);
    addEventListener('paste', onPaste);
    return () => {
      removeEventListener('dragover', onDragOver);
      removeEventListener('dragleave', onDragLeave);
      removeEventListener('drop', onDrop);
      removeEventListener('paste', onPaste);
    };
  }, [area]);

  return dragging;
}
