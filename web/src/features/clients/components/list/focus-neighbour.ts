/** Until a closing menu has given up trying to give the focus back. Milliseconds. */
const SETTLED = 120;

/** Keeps the keyboard in the list when the row that it was on goes away: the focus moves to the row that takes its place. */
export function focusNeighbour(id: string): void {
  const row = document.querySelector(`[data-row="${CSS.escape(id)}"]`);
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  setTimeout(() => {
    if (document.activeElement === document.body) neighbour?.querySelector<HTMLElement>('a, button')?.focus();
  }, SETTLED);
}
