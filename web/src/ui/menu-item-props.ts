type MenuItemProps =
  | { onClick: () => void }
  | { 'aria-disabled': true; 'aria-description': string; closeMenuOnClick: false };

/** A menu item that may not be used stays in the menu, can be reached, and its reason is read out. */
export function menuItemProps(denial: string | undefined, act: () => void): MenuItemProps {
  if (denial === undefined) return { onClick: act };
  return { 'aria-disabled': true, 'aria-description': denial, closeMenuOnClick: false };
}
