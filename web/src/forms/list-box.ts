/** How lists open beneath an input: drawn only while they are open, because some have hundreds of entries. */
export const LIST_BOX = { keepMounted: false, transitionProps: { duration: 100 } } as const;
